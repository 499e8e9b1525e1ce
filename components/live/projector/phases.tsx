'use client'
import { useTranslations } from 'use-intl/react'
import { Prose } from '@/components/questions/reveal/Prose'
import { paragraphsOf } from '@/components/questions/reveal/paragraphs'
import { cardsOf, VIEWS } from '@/components/questions/views'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireQuestion } from '@/lib/contract/attempts'
import { Podium } from '../parts/Podium'
import { Standings } from '../parts/Standings'
import { Tally } from '../parts/Tally'
import { Teams } from '../parts/Teams'
import { TimeBar } from '../parts/TimeBar'
import styles from './Projector.module.css'
import type { ProjectorPhaseProps } from './phase-props'

export function Asking({ view, countdown }: ProjectorPhaseProps) {
  const t = useTranslations('projector')
  const kinds = useTranslations('questions')
  const { question, position, length, answered, players } = view
  if (!question) return null
  return (
    <>
      <p className={styles.kicker}>
        <Icon name={VIEWS[question.kind].icon} />
        <span>{kinds(`${question.kind}.name`)}</span>
        <span>{t('question', { position: position + 1, length })}</span>
      </p>
      <h1 className={styles.title}>{question.prompt}</h1>
      <Shown question={question} />
      {countdown && (
        <div className={styles.clock} role="timer" aria-label={t('left', { seconds: countdown.seconds })}>
          <span className={styles.seconds} aria-hidden="true">
            {countdown.seconds}
          </span>
          <TimeBar share={countdown.share} large />
        </div>
      )}
      <p className={styles.answered}>
        <Icon name="check" size={26} />
        <span>{t('answered', { answered, players })}</span>
      </p>
    </>
  )
}

/** The options, for players who look up at the screen. */
function Shown({ question }: { readonly question: WireQuestion }) {
  const cards = cardsOf(question)
  if (cards.length === 0) return null
  return (
    <ul className={styles.shown}>
      {cards.map(({ id, label, detail }) => (
        <li key={id}>
          {label}
          {detail && <small>{detail}</small>}
        </li>
      ))}
    </ul>
  )
}

export function Revealing({ view: { question, explanation, tally, position, length } }: ProjectorPhaseProps) {
  const t = useTranslations('projector')
  if (!question || !explanation) return null
  const [first] = paragraphsOf(explanation.text)
  return (
    <>
      <p className={styles.kicker}>
        <Icon name={VIEWS[question.kind].icon} />
        <span>{explanation.title}</span>
        <span>{t('question', { position: position + 1, length })}</span>
      </p>
      <VisuallyHidden>
        <h1>{question.prompt}</h1>
      </VisuallyHidden>
      {tally && <Tally tally={tally} large />}
      {first && (
        <div className={styles.text}>
          <Prose paragraphs={[first]} />
        </div>
      )}
    </>
  )
}

/** As many as a projector shows without scrolling. */
const ALONE = 8
const WITH_TEAMS = 5

export function Ranked({ view: { standings = [], teams, position, length } }: ProjectorPhaseProps) {
  const t = useTranslations('live.standings')
  return (
    <>
      <p className={styles.kicker}>
        <Icon name="trophy" />
        <span>{t('after', { position: position + 1, length })}</span>
      </p>
      <h1 className={styles.title}>{t('title')}</h1>
      <Standings standings={standings.slice(0, teams ? WITH_TEAMS : ALONE)} large />
      <Teams teams={teams} />
    </>
  )
}

export function Paused(_: ProjectorPhaseProps) {
  const t = useTranslations('projector')
  return (
    <>
      <h1 className={styles.title}>{t('paused')}</h1>
      <p className={styles.text}>{t('pausedText')}</p>
    </>
  )
}

export function Finished({ view: { standings = [], teams, settings } }: ProjectorPhaseProps) {
  const t = useTranslations('projector')
  return (
    <>
      <p className={styles.kicker}>
        <Icon name="trophy" />
        <span>{settings.packTitle}</span>
      </p>
      <h1 className={styles.title}>{t('finished')}</h1>
      <Podium standings={standings} large />
      <Teams teams={teams} />
    </>
  )
}
