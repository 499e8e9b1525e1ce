'use client'
import { useFormatter, useTranslations } from 'use-intl/react'
import type { JoinLink } from '@/components/live/join-link'
import { Icon } from '@/components/ui/Icon'
import type { WireHostView } from '@/lib/contract/sessions'
import type { Countdown } from '../clock'
import { TimeBar } from '../parts/TimeBar'
import styles from './Host.module.css'

interface HostHeadProps {
  readonly view: WireHostView
  readonly countdown: Countdown | undefined
  readonly place: JoinLink
}

/** The state of the session at a glance. */
export function HostHead({ view, countdown, place }: HostHeadProps) {
  const t = useTranslations('host')
  const { phase, position, length } = view
  return (
    <>
      <p className={styles.kicker}>
        <span>{t(`kicker.${phase}`, { position: position + 1, length })}</span>
        {countdown && (
          <span className={styles.time} role="timer">
            <Icon name="timer" />
            <span>{t('left', { seconds: countdown.seconds })}</span>
          </span>
        )}
      </p>
      <Title view={view} place={place} />
      {countdown && <TimeBar share={countdown.share} large />}
      <Figures view={view} />
    </>
  )
}

function Title({ view, place }: Omit<HostHeadProps, 'countdown'>) {
  const t = useTranslations('host')
  const { phase, players, question } = view
  const titles = {
    lobby: t('lobby.title', { players }),
    asking: question?.prompt,
    revealing: question?.prompt,
    standings: t('standings'),
    paused: t('paused'),
    finished: t('finished'),
  }
  const texts = {
    lobby: t('lobby.text', { address: place.address }),
    standings: t('standingsText'),
    paused: t('pausedText'),
    finished: t('finishedText'),
    asking: undefined,
    revealing: undefined,
  }
  const text = texts[phase]
  return (
    <>
      <h1 className={styles.title}>{titles[phase]}</h1>
      {text && <p className={styles.text}>{text}</p>}
    </>
  )
}

/** Full credit, as the disc shows it. */
const WHOLE = 0.995

function Figures({ view: { phase, answered, players, roster } }: Pick<HostHeadProps, 'view'>) {
  const t = useTranslations('host')
  const format = useFormatter()
  if (phase !== 'asking' && phase !== 'revealing') return null
  const credits = roster.flatMap(({ credit, answered: has }) => (credit !== undefined && has ? [credit] : []))
  const mean = credits.reduce((sum, credit) => sum + credit, 0) / credits.length
  return (
    <div className={styles.figures}>
      <p className={styles.figure} role="status">
        <strong>{answered}</strong>
        <span>{t('answered', { players })}</span>
      </p>
      {phase === 'revealing' && credits.length > 0 && (
        <>
          <p className={styles.figure}>
            <strong>{format.number(mean, { style: 'percent' })}</strong>
            <span>{t('credit')}</span>
          </p>
          <p className={styles.figure}>
            <strong>{credits.filter((credit) => credit >= WHOLE).length}</strong>
            <span>{t('right')}</span>
          </p>
        </>
      )}
    </div>
  )
}
