'use client'
import { useTranslations } from 'use-intl/react'
import play from '@/components/play/Play.module.css'
import { Answer } from '@/components/questions/reveal/Answer'
import { VIEWS } from '@/components/questions/views'
import { Kicker } from '@/components/ui/Kicker'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { Verdict } from '@/components/ui/Verdict'
import { Tally } from '../parts/Tally'
import styles from './Player.module.css'
import type { Phase, PhaseProps } from './phase'

function Head({ view, heading }: PhaseProps) {
  const t = useTranslations('live')
  const { question, explanation, own, you, players } = view
  if (!question) return null
  const points = own?.points ?? 0
  const rank = own?.rank
  return (
    <>
      <Kicker icon={VIEWS[question.kind].icon} aside={rank ? t('reveal.rank', { rank, players }) : you.nickname}>
        {explanation?.title}
      </Kicker>
      {/* biome-ignore lint/a11y/useSemanticElements: a heading element may not hold the verdict's boxes */}
      <div ref={heading} tabIndex={-1} role="heading" aria-level={1} className={play.verdict}>
        {own?.verdict ? (
          <Verdict {...own.verdict} earned={`+${t('pointsShort', { points })}`} earnedLabel={t('points', { points })} />
        ) : (
          <span className={play.title}>{t('reveal.none')}</span>
        )}
      </div>
    </>
  )
}

function Body({ view, revealed, tally, open, onOpen }: PhaseProps) {
  const t = useTranslations('live.reveal')
  return (
    <>
      {view.excluded.includes(view.position) && <Notice>{t('excluded')}</Notice>}
      {revealed ? <Answer item={revealed} open={open} onOpen={onOpen} /> : <Skeleton lines={3} />}
      {tally && (
        <section className={styles.class} aria-label={t('class')}>
          <Tally tally={tally} />
        </section>
      )}
    </>
  )
}

function Foot() {
  const t = useTranslations('live.reveal')
  return <p className={styles.quiet}>{t('wait')}</p>
}

export const revealing: Phase = { Head, Body, Foot }
