'use client'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { useChange } from '@/components/api/useChange'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { nameProblem } from '@/lib/classes/name'
import type { WireClass } from '@/lib/contract/classes'
import { DeleteForm } from './DeleteForm'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

/** Rarely used settings of a class. */
export function ClassAdmin({
  id,
  name: called,
  archived,
  yours,
}: Pick<WireClass, 'id' | 'name' | 'archived' | 'yours'>) {
  const t = useTranslations('classes')
  const path = `/api/v1/classes/${id}`
  const [name, setName] = useState(called)
  const { send, isBusy, problem } = useChange()
  const isBad = nameProblem(name) !== undefined
  const rename = (event: FormEvent) => {
    event.preventDefault()
    if (!isBad) send('PATCH', path, { name })
  }
  return (
    <details className={styles.more}>
      <summary>{t('manage')}</summary>
      <div className={styles.form}>
        <ProblemNotice problem={problem} />
        <form className={styles.end} onSubmit={rename} noValidate>
          <Field
            id="rename"
            label={t('name')}
            value={name}
            error={isBad ? t('badName') : undefined}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" look="outlined" busy={isBusy}>
            {t('rename')}
          </Button>
        </form>
        <div className={styles.row}>
          <Button look="outlined" busy={isBusy} onClick={() => send('PATCH', path, { archived: !archived })}>
            {archived ? t('unarchive') : t('archive')}
          </Button>
          <span className={styles.quiet}>{t('archiveText')}</span>
        </div>
        {yours && (
          <DeleteForm
            path={path}
            words={{
              delete: t('delete'),
              text: t('deleteText'),
              sure: t('sure'),
              now: t('deleteNow'),
              keep: t('keep'),
            }}
          />
        )}
      </div>
    </details>
  )
}
