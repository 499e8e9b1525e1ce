'use client'
import { useTranslations } from 'use-intl'
import { request } from '@/components/api/request'
import { useFormRequest } from '@/components/api/useFormRequest'
import { Button } from '@/components/ui/Button'
import { FormProblem } from './FormProblem'
import styles from './people.module.css'

/** Turns a student's account into a teacher's. */
export function BecomeTeacher() {
  const t = useTranslations('people')
  const { onSubmit, isBusy, problem } = useFormRequest(async () => {
    const result = await request('PATCH', '/api/v1/me', { body: { role: 'teacher' } })
    if (result.ok) location.assign('/teach')
    return result
  })
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <Button type="submit" look="outlined" busy={isBusy}>
        {t('teach')}
      </Button>
    </form>
  )
}
