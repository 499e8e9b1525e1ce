'use client'
import type { RefObject } from 'react'
import { useTranslations } from 'use-intl/react'
import { VIEWS } from '@/components/questions/views'
import { Button } from '@/components/ui/Button'
import { Kicker } from '@/components/ui/Kicker'
import { Verdict } from '@/components/ui/Verdict'
import type { WireAttempt, WireReviewItem } from '@/lib/contract/attempts'
import styles from './Play.module.css'

interface RevealHeadProps {
  readonly item: WireReviewItem
  readonly attempt: WireAttempt
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What was asked, and what came of it. */
export function RevealHead({ item, attempt, heading }: RevealHeadProps) {
  const t = useTranslations('play')
  const { verdict, points, explanation, question, position } = item
  return (
    <>
      <Kicker icon={VIEWS[question.kind].icon} aside={t('of', { position: position + 1, length: attempt.length })}>
        {explanation.title}
      </Kicker>
      {/* biome-ignore lint/a11y/useSemanticElements: a heading element may not hold the verdict's boxes */}
      <div ref={heading} tabIndex={-1} role="heading" aria-level={1} className={styles.verdict}>
        <Verdict {...verdict} earned={t('earned', { points })} earnedLabel={t('earnedLabel', { points })} />
      </div>
    </>
  )
}

export function RevealFoot({ last }: { readonly last: boolean }) {
  const t = useTranslations('play')
  return (
    <Button type="submit" iconAfter="arrow-right">
      {last ? t('result') : t('next')}
    </Button>
  )
}
