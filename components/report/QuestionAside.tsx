import { useFormatter, useTranslations } from 'use-intl/react'
import { useClassOverlay } from '@/components/live/class-overlay'
import { Tally } from '@/components/live/parts/Tally'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { WireReportQuestion } from '@/lib/contract/reports'
import type { MapPack } from '@/lib/map/map-pack'
import styles from './Report.module.css'
import type { Excluding } from './useExcluding'

interface QuestionAsideProps {
  readonly question: WireReportQuestion
  readonly students: number
  /** The median of those who answered; undefined if nobody did. */
  readonly medianMs: number | undefined
  readonly pack: MapPack
  readonly excluding: Excluding
}

/** One question: how the class answered it, on the map and in numbers, and what to do about it. */
export function QuestionAside({ question: of, students, medianMs, pack, excluding }: QuestionAsideProps) {
  const t = useTranslations('reports')
  const { position, question, explanation, tally, answered } = of
  const overlay = useClassOverlay(explanation, tally)
  return (
    <section aria-labelledby="asked" className={styles.aside}>
      <h2 id="asked" className={styles.prompt}>
        {position + 1} · {question.prompt}
      </h2>
      <p className={styles.quiet}>{t('answered', { answered, students })}</p>
      <div className={styles.map}>
        <LazyAtlas
          pack={pack}
          label={t('map', { title: explanation.title })}
          view={pack.extent}
          mode="blind"
          overlay={overlay ?? null}
          interactive={false}
          frame="none"
        />
      </div>
      <Figures question={of} medianMs={medianMs} />
      {answered > 0 && <Tally tally={tally} />}
      <Flags flags={of.flags} />
      <Leaving question={of} excluding={excluding} />
    </section>
  )
}

function Figures({ question, medianMs }: Pick<QuestionAsideProps, 'question' | 'medianMs'>) {
  const t = useTranslations('reports')
  const format = useFormatter()
  const { facility, chance, discrimination, undiscriminating } = question
  const two = (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('facility')}</dt>
        <dd>{facility === null ? '–' : two(facility)}</dd>
        <dd className={styles.hint}>{t('facilityHint', { chance })}</dd>
      </div>
      <div>
        <dt>{t('discrimination')}</dt>
        <dd>{discrimination === null ? '–' : two(discrimination)}</dd>
        {undiscriminating && <dd className={styles.hint}>{t(undiscriminating)}</dd>}
      </div>
      {medianMs !== undefined && (
        <div>
          <dt>{t('time')}</dt>
          <dd>{t('seconds', { seconds: Math.round(medianMs / 1000) })}</dd>
        </div>
      )}
    </dl>
  )
}

function Flags({ flags }: Pick<WireReportQuestion, 'flags'>) {
  const t = useTranslations('reports')
  if (flags.length === 0) return null
  return (
    <div className={styles.flags}>
      <h3>{t('flags', { flags: flags.length })}</h3>
      <ul>
        {flags.map(({ reason, at }) => (
          <li key={`${at} ${reason}`}>“{reason}”</li>
        ))}
      </ul>
    </div>
  )
}

function Leaving({ question, excluding }: Pick<QuestionAsideProps, 'question' | 'excluding'>) {
  const t = useTranslations('reports')
  const { isBusy, problem, exclude } = excluding
  const { excluded, position } = question
  return (
    <div className={styles.leaving}>
      {problem && <Notice icon="info">{problem.code === 'not-over' ? t('notOver') : t('failed')}</Notice>}
      <Button look="outlined" busy={isBusy} onClick={() => exclude(position, !excluded)}>
        {isBusy ? t('excluding') : excluded ? t('include') : t('exclude')}
      </Button>
      <p className={styles.quiet}>{excluded ? t('excludedText') : t('excludeText')}</p>
    </div>
  )
}
