'use client'
import { useTranslations } from 'use-intl/react'
import type { WireAssignment } from '@/lib/contract/assignments'
import { Choice } from './Choice'

const ATTEMPTS = [1, 2, 3, 5, 10]
const COUNTING_RULES = ['best', 'first', 'last'] as const
const LATE = ['accept', 'refuse'] as const
const RESULTS = ['at-once', 'after-due'] as const

export type Rules = Pick<WireAssignment, 'attemptsAllowed' | 'countingRule' | 'acceptLate' | 'results'>

export const USUAL_RULES: Rules = { attemptsAllowed: 1, countingRule: 'best', acceptLate: true, results: 'at-once' }

/** What may be chosen when work is set, and changed at any time after. */
export function AssignmentRules({ attemptsAllowed, countingRule, acceptLate, results }: Rules) {
  const t = useTranslations('assignments')
  const attempts = [...new Set([...ATTEMPTS, attemptsAllowed])].sort((a, b) => a - b)
  return (
    <>
      <Choice
        label={t('attempts')}
        name="attemptsAllowed"
        initial={String(attemptsAllowed)}
        options={attempts.map((some) => ({ value: String(some), label: t('attemptsOf', { attempts: some }) }))}
      />
      <Choice
        label={t('counts')}
        name="countingRule"
        initial={countingRule}
        options={COUNTING_RULES.map((value) => ({ value, label: t(`countsOf.${value}`) }))}
      />
      <Choice
        label={t('late')}
        name="late"
        initial={acceptLate ? 'accept' : 'refuse'}
        options={LATE.map((value) => ({ value, label: t(`lateOf.${value}`) }))}
      />
      <Choice
        label={t('results')}
        name="results"
        initial={results}
        options={RESULTS.map((value) => ({ value, label: t(`resultsOf.${value}`) }))}
      />
    </>
  )
}
