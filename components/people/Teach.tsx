'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { send } from './fetching'
import styles from './people.module.css'
import { Trouble } from './Trouble'
import { useSending } from './useSending'

/** From a student's account to a teacher's. */
export function Teach() {
  const say = useTranslations('people')
  const { onSubmit, busy, sent } = useSending(async () => {
    const answer = await send('PATCH', '/api/v1/me', { role: 'teacher' })
    if (answer.code === 'done') location.assign('/teach')
    return answer
  })
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Trouble sent={sent} />
      <Button type="submit" look="outlined" busy={busy}>
        {say('teach')}
      </Button>
    </form>
  )
}
