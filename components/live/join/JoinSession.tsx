'use client'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { joinSession } from '@/components/api/sessions'
import { keepWayBack } from '@/components/live/recovery-code-storage'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { WireInvitation, WireJoinRequest } from '@/lib/contract/session-requests'
import { NICKNAME_LENGTH_AT_MOST } from '@/lib/contract/session-settings'
import { Choices } from '../parts/Choices'
import { teamName } from '../teams'
import styles from './Join.module.css'
import { type Refusal, refusalOf } from './refusal'

type Way = 'anew' | 'back'
type Trying = { readonly name: 'idle'; readonly refusal?: Refusal } | { readonly name: 'sending' }

interface JoinSessionProps {
  readonly invitation: WireInvitation
  readonly onJoined: () => void
}

/** A nickname and nothing else; or the letters and digits that bring a player back. */
export function JoinSession({ invitation, onJoined }: JoinSessionProps) {
  const t = useTranslations('live.join')
  const { code, generatedNames, locked, teams } = invitation
  const [way, setWay] = useState<Way>(locked ? 'back' : 'anew')
  const [typed, setTyped] = useState('')
  const [team, setTeam] = useState(0)
  const [trying, setTrying] = useState<Trying>({ name: 'idle' })

  const joinRequest = (): WireJoinRequest => {
    if (way === 'back') return { recoveryCode: typed.trim() }
    return { ...(!generatedNames && { nickname: typed.trim() }), ...(teams === 'chosen' && { team }) }
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (trying.name === 'sending') return
    setTrying({ name: 'sending' })
    const result = await joinSession(code, joinRequest())
    if (!result.ok) {
      setTrying({ name: 'idle', refusal: refusalOf(result.problem, way === 'back') })
      return
    }
    if (result.value.recoveryCode) keepWayBack(code, result.value.recoveryCode)
    onJoined()
  }
  const turn = () => {
    setWay(way === 'back' ? 'anew' : 'back')
    setTyped('')
    setTrying({ name: 'idle' })
  }
  const error = trying.name === 'idle' && trying.refusal ? t(`errors.${trying.refusal}`) : undefined
  const needsField = way === 'back' || !generatedNames

  return (
    <form className={styles.form} onSubmit={submit}>
      {locked && way === 'back' && <p role="status">{t('locked')}</p>}
      {way === 'anew' && invitation.phase !== 'lobby' && <p>{t('started')}</p>}
      {needsField ? (
        <Field
          key={way}
          id="name"
          label={way === 'back' ? t('recovery') : t('nickname')}
          hint={way === 'back' ? t('recoveryHint') : t('nicknameHint')}
          error={error}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          maxLength={way === 'back' ? 40 : NICKNAME_LENGTH_AT_MOST}
          autoComplete="off"
          autoCapitalize={way === 'back' ? 'characters' : 'words'}
          spellCheck={false}
          required
        />
      ) : (
        <p className={styles.note}>{error ?? t('generated')}</p>
      )}
      {way === 'anew' && teams === 'chosen' && <TeamChoice sizes={invitation.teamSizes} team={team} onTeam={setTeam} />}
      <Button type="submit" busy={trying.name === 'sending'}>
        {trying.name === 'sending' ? t('joining') : way === 'back' ? t('return') : t('join')}
      </Button>
      {(!locked || way === 'anew') && (
        <Button look="quiet" onClick={turn}>
          {way === 'back' ? t('anew') : t('back')}
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
