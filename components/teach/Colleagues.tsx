'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { IconButton } from '@/components/ui/IconButton'
import type { WireClass } from '@/lib/contract/classes'
import { Refused } from './Refused'
import { send } from './send'
import styles from './Teach.module.css'
import { useSend } from './useSend'

type ColleaguesProps = Pick<WireClass, 'id' | 'teachers' | 'invited' | 'yours'>

/** Who teaches the class, and who was asked to. */
export function Colleagues({ id, teachers, invited, yours }: ColleaguesProps) {
  const t = useTranslations('classes')
  const router = useRouter()
  const path = `/api/v1/classes/${id}/teachers`
  const [email, setEmail] = useState('')
  const asked = useSend(() => setEmail(''))
  const changed = useSend()
  const isBad = asked.refused !== undefined && !['signed-out', 'failed', 'too-many-teachers'].includes(asked.refused)
  const invite = (event: FormEvent) => {
    event.preventDefault()
    asked.ask('POST', path, { email })
  }
  const leave = async (teacher: string) => {
    const reply = await send('DELETE', `${path}/${teacher}`)
    if (reply.ok) router.push('/teach')
  }
  return (
    <>
      <Refused code={changed.refused} />
      <ul className={styles.list}>
        {teachers.map((teacher) => (
          <li key={teacher.id} className={styles.line}>
            <span className={styles.grow}>{teacher.name}</span>
            <span className={styles.quiet}>
              {[teacher.owner && t('owner'), teacher.you && t('you')].filter(Boolean).join(', ')}
            </span>
            {teacher.you && !teacher.owner && (
              <Button look="quiet" onClick={() => leave(teacher.id)}>
                {t('leave')}
              </Button>
            )}
            {yours && !teacher.you && (
              <IconButton
                icon="x"
                label={t('dismiss', { name: teacher.name })}
                onClick={() => changed.ask('DELETE', `${path}/${teacher.id}`)}
              />
            )}
          </li>
        ))}
        {invited.map((invitation) => (
          <li key={invitation.id} className={styles.line}>
            <span className={styles.grow}>{invitation.email}</span>
            <span className={styles.quiet}>{t('invitedTo')}</span>
            {yours && (
              <IconButton
                icon="x"
                label={t('takeBack', { email: invitation.email })}
                onClick={() => changed.ask('DELETE', `${path}/${invitation.id}`)}
              />
            )}
          </li>
        ))}
      </ul>
      {yours && (
        <form className={styles.form} onSubmit={invite} noValidate>
          {!isBad && <Refused code={asked.refused} />}
          <div className={styles.end}>
            <Field
              id="colleague"
              type="email"
              label={t('email')}
              hint={t('emailHint')}
              error={isBad ? t('badEmail') : undefined}
              value={email}
              autoComplete="off"
              onChange={(event) => setEmail(event.target.value)}
            />
            <Button type="submit" look="outlined" busy={asked.isBusy}>
              {t('invite')}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
