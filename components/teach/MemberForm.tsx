'use client'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { specificCode } from '@/components/api/problem'
import { useChange } from '@/components/api/useChange'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { nameProblem } from '@/lib/classes/name'
import type { WireMember } from '@/lib/contract/classes'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

/** The shares of extra time that schools grant. */
const EXTRA_TIMES = [0, 0.25, 0.33, 0.5, 1, 2]

interface MemberFormProps {
  readonly path: string
  readonly member: WireMember
  readonly onDone: () => void
}

/** Edits one place on the roster: its name and its extra time, or frees or removes it. */
export function MemberForm({ path, member, onDone }: MemberFormProps) {
  const t = useTranslations('classes')
  const [name, setName] = useState(member.name)
  const [extraTime, setExtraTime] = useState(member.extraTime)
  const { send, isBusy, problem } = useChange(onDone)
  const isDoubled = problem !== undefined && specificCode(problem) === 'doubled'
  const isBad = nameProblem(name) !== undefined
  const error = isDoubled ? t('taken') : isBad ? t('badName') : undefined
  const times = EXTRA_TIMES.includes(extraTime) ? EXTRA_TIMES : [...EXTRA_TIMES, extraTime]
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isBad) send('PATCH', path, { name, extraTime })
  }
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {!isDoubled && <ProblemNotice problem={problem} />}
      <div className={styles.two}>
        <Field
          id={`name-${member.id}`}
          label={t('name')}
          value={name}
          error={error}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <label className={styles.label}>
          {t('extraTime')}
          <select
            className={styles.select}
            value={extraTime}
            onChange={(event) => setExtraTime(Number(event.target.value))}
          >
            {times.map((extra) => (
              <option key={extra} value={extra}>
                {extra === 0 ? t('extraNone') : t('extraOf', { extra })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.row}>
        <Button type="submit" look="outlined" busy={isBusy}>
          {t('save')}
        </Button>
        {member.state !== 'free' && (
          <Button look="quiet" title={t('freeText')} onClick={() => send('PATCH', path, { place: 'free' })}>
            {t('free')}
          </Button>
        )}
        <Button
          look="quiet"
          icon="trash"
          aria-label={t('removeName', { name: member.name })}
          onClick={() => send('DELETE', path)}
        >
          {t('remove')}
        </Button>
      </div>
      {member.state !== 'free' && <p className={styles.hint}>{t('freeText')}</p>}
    </form>
  )
}
