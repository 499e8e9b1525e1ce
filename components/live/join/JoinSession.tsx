'use client'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { joinSession } from '@/components/api/sessions'
import { storeRecoveryCode } from '@/components/live/recovery-code-storage'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { WireInvitation, WireJoinRequest } from '@/lib/contract/session-requests'
import { NICKNAME_LETTERS } from '@/lib/people/nickname-length'
import { Choices } from '../parts/Choices'
import { teamName } from '../teams'
import styles from './Join.module.css'
import { type Refusal, refusalOf } from './join-refusal'

type Entry = 'anew' | 'back'
type Status = { readonly name: 'idle'; readonly refusal?: Refusal } | { readonly name: 'sending' }

interface JoinSessionProps {
  readonly invitation: WireInvitation
  readonly onJoined: () => void
}

/** Asks for a nickname, or for the recovery code that brings a player back. */
export function JoinSession({ invitation, onJoined }: JoinSessionProps) {
  const t = useTranslations('live.join')
  const { code, generatedNames, locked, teams } = invitation
  const [entry, setEntry] = useState<Entry>(locked ? 'back' : 'anew')
  const [text, setText] = useState('')
  const [team, setTeam] = useState(0)
  const [status, setStatus] = useState<Status>({ name: 'idle' })

  const joinRequest = (): WireJoinRequest => {
    if (entry === 'back') return { recoveryCode: text.trim() }
    return { ...(!generatedNames && { nickname: text.trim() }), ...(teams === 'chosen' && { team }) }
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (status.name === 'sending') return
    setStatus({ name: 'sending' })
    const result = await joinSession(code, joinRequest())
    if (!result.ok) {
      setStatus({ name: 'idle', refusal: refusalOf(result.problem, entry === 'back') })
      return
    }
    if (result.value.recoveryCode) storeRecoveryCode(code, result.value.recoveryCode)
    onJoined()
  }
  const switchEntry = () => {
    setEntry(entry === 'back' ? 'anew' : 'back')
    setText('')
    setStatus({ name: 'idle' })
  }
  const error = status.name === 'idle' && status.refusal ? t(`errors.${status.refusal}`) : undefined
  const needsField = entry === 'back' || !generatedNames

  return (
    <form className={styles.form} onSubmit={submit}>
      {locked && entry === 'back' && <p role="status">{t('locked')}</p>}
      {entry === 'anew' && invitation.phase !== 'lobby' && <p>{t('started')}</p>}
      {needsField ? (
        <Field
          key={entry}
          id="name"
          label={entry === 'back' ? t('recovery') : t('nickname')}
          hint={entry === 'back' ? t('recoveryHint') : t('nicknameHint')}
          error={error}
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={entry === 'back' ? 40 : NICKNAME_LETTERS}
          autoComplete="off"
          autoCapitalize={entry === 'back' ? 'characters' : 'words'}
          spellCheck={false}
          required
        />
      ) : (
        <p className={styles.note}>{error ?? t('generated')}</p>
      )}
      {entry === 'anew' && teams === 'chosen' && (
        <TeamChoice sizes={invitation.teamSizes} team={team} onTeam={setTeam} />
      )}
      <Button type="submit" busy={status.name === 'sending'}>
        {status.name === 'sending' ? t('joining') : entry === 'back' ? t('return') : t('join')}
      </Button>
      {(!locked || entry === 'anew') && (
        <Button look="quiet" onClick={switchEntry}>
          {entry === 'back' ? t('anew') : t('back')}
        </Button>
      )}
    </form>
  )
}

interface TeamChoiceProps {
  readonly sizes: readonly number[]
  readonly team: number
  readonly onTeam: (team: number) => void
}

function TeamChoice({ sizes, team, onTeam }: TeamChoiceProps) {
  const t = useTranslations('live')
  return (
    <Choices
      name="team"
      legend={t('join.team')}
      choices={sizes.map((size, index) => ({
        value: String(index),
        label: t(`teams.${teamName(index)}`),
        note: String(size),
      }))}
      chosen={[String(team)]}
      onChoose={([value]) => onTeam(Number(value))}
    />
  )
}
