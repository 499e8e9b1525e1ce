'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { createSession } from '@/components/api/sessions'
import { VIEWS } from '@/components/questions/views'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { MAX_SEATS, USUAL_SEATS } from '@/lib/contract/session-settings'
import type { Kind } from '@/lib/questions/registry'
import { Choices } from '../parts/Choices'
import { NumberField } from './NumberField'
import styles from './SetUp.module.css'
import { Switch } from './Switch'

interface SetUpProps {
  readonly packs: readonly { readonly slug: string; readonly title: string; readonly kinds: readonly Kind[] }[]
  readonly classes: readonly { readonly id: string; readonly name: string }[]
}

const TEAMS = ['none', 'balanced', 'chosen'] as const
const TEAM_WORDS = { none: 'teamsNone', balanced: 'teamsBalanced', chosen: 'teamsChosen' } as const
const ANYBODY = ''

type Status = 'idle' | 'busy' | 'failed' | 'noKind'

/** Sets up a live session with useful defaults; one press opens it. */
export function SetUp({ packs, classes }: SetUpProps) {
  const t = useTranslations('setup')
  const kindWords = useTranslations('questions')
  const router = useRouter()
  const [slug, setSlug] = useState(packs[0]?.slug ?? '')
  const kinds = packs.find((pack) => pack.slug === slug)?.kinds ?? []
  const [excludedKinds, setExcludedKinds] = useState<readonly Kind[]>([])
  const selectedKinds = kinds.filter((kind) => !excludedKinds.includes(kind))
  const [numbers, setNumbers] = useState({ length: 10, seconds: 40, speed: 0, teamCount: 2, seats: USUAL_SEATS })
  const [teams, setTeams] = useState<(typeof TEAMS)[number]>('none')
  const [switches, setSwitches] = useState({ showStandings: true, generatedNames: false, revealWhenAllAnswered: true })
  const [classId, setClassId] = useState(ANYBODY)
  const [status, setStatus] = useState<Status>('idle')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (status === 'busy') return
    if (selectedKinds.length === 0) return setStatus('noKind')
    setStatus('busy')
    const result = await createSession({
      pack: slug,
      kinds: [...selectedKinds],
      length: numbers.length,
      secondsPerQuestion: numbers.seconds,
      speedShare: numbers.speed / 100,
      teams,
      teamCount: numbers.teamCount,
      seats: numbers.seats,
      ...switches,
      ...(classId !== ANYBODY && { classId }),
    })
    if (result.ok) router.push(`/live/${result.value.session.code}/host`)
    else setStatus('failed')
  }
  const number = (name: keyof typeof numbers, label: string, min: number, max: number, unit?: string) => (
    <NumberField
      {...{ name, label, min, max, unit }}
      value={numbers[name]}
      onValue={(value) => setNumbers({ ...numbers, [name]: value })}
    />
  )
  const toggle = (name: keyof typeof switches, label: string) => (
    <Switch label={label} on={switches[name]} onTurn={(on) => setSwitches({ ...switches, [name]: on })} />
  )

  return (
    <form className={styles.form} onSubmit={submit}>
      {packs.length > 1 && (
        <Choices
          name="pack"
          legend={t('pack')}
          choices={packs.map((pack) => ({ value: pack.slug, label: pack.title }))}
          chosen={[slug]}
          onChoose={([value = slug]) => setSlug(value)}
        />
      )}
      <Choices
        name="kinds"
        legend={t('kinds')}
        many
        choices={kinds.map((kind) => ({ value: kind, label: kindWords(`${kind}.name`), icon: VIEWS[kind].icon }))}
        chosen={selectedKinds}
        onChoose={(kept) => setExcludedKinds(kinds.filter((kind) => !kept.includes(kind)))}
      />
      <div className={styles.pair}>
        {number('length', t('length'), 1, 50)}
        {number('seconds', t('seconds'), 5, 600)}
      </div>
      {classes.length > 0 && (
        <Choices
          name="class"
          legend={t('class')}
          choices={[
            { value: ANYBODY, label: t('open') },
            ...classes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          chosen={[classId]}
          onChoose={([value = ANYBODY]) => setClassId(value)}
        />
      )}
      <details className={styles.more}>
        <summary>{t('more')}</summary>
        <div>
          {number('speed', t('speed'), 0, 40, t('percent'))}
          <Choices
            name="teams"
            legend={t('teams')}
            choices={TEAMS.map((value) => ({ value, label: t(TEAM_WORDS[value]) }))}
            chosen={[teams]}
            onChoose={([value = 'none']) => setTeams(value)}
          />
          {teams !== 'none' && number('teamCount', t('teamCount'), 2, 6)}
          {number('seats', t('seats'), 1, MAX_SEATS)}
          {toggle('showStandings', t('standings'))}
          {toggle('generatedNames', t('names'))}
          {toggle('revealWhenAllAnswered', t('auto'))}
        </div>
      </details>
      {(status === 'failed' || status === 'noKind') && <Notice>{t(status)}</Notice>}
      <Button type="submit" busy={status === 'busy'}>
        {status === 'busy' ? t('creating') : t('create')}
      </Button>
    </form>
  )
}
