'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { NO_CODE, specificCode } from '@/components/api/problem'
import { request } from '@/components/api/request'
import { useChange } from '@/components/api/useChange'
import { useRequest } from '@/components/api/useRequest'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { IconButton } from '@/components/ui/IconButton'
import type { WireClass } from '@/lib/contract/classes'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

/** Problems of an invitation that are not the address's fault. */
const OTHER_PROBLEMS: readonly string[] = ['signed-out', NO_CODE, 'too-many-teachers']

type CoTeachersProps = Pick<WireClass, 'id' | 'teachers' | 'invited' | 'yours'>

/** The teachers of the class and the open invitations. */
export function CoTeachers({ id, teachers, invited, yours }: CoTeachersProps) {
  const t = useTranslations('classes')
  const router = useRouter()
  const path = `/api/v1/classes/${id}/teachers`
  const [email, setEmail] = useState('')
  const invitation = useChange(() => setEmail(''))
  const removal = useChange()
  const leaving = useRequest()
  const isBad = invitation.problem !== undefined && !OTHER_PROBLEMS.includes(specificCode(invitation.problem))
  const invite = (event: FormEvent) => {
    event.preventDefault()
    invitation.send('POST', path, { email })
  }
  const leave = async (teacher: string) => {
    const result = await leaving.run(() => request('DELETE', `${path}/${teacher}`))
    if (result?.ok) router.push('/teach')
  }
  return (
    <>
      <ProblemNotice problem={removal.problem ?? leaving.problem} />
      <ul className={styles.list}>
        {teachers.map((teacher) => (
          <li key={teacher.id} className={styles.line}>
            <span className={styles.grow} translate="no">
              {teacher.name}
            </span>
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
                onClick={() => removal.send('DELETE', `${path}/${teacher.id}`)}
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
                onClick={() => removal.send('DELETE', `${path}/${invitation.id}`)}
              />
            )}
          </li>
        ))}
      </ul>
      {yours && (
        <form className={styles.form} onSubmit={invite} noValidate>
          {!isBad && <ProblemNotice problem={invitation.problem} />}
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
            <Button type="submit" look="outlined" busy={invitation.isBusy}>
              {t('invite')}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
