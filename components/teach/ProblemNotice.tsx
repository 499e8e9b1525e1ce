'use client'
import { useTranslations } from 'use-intl/react'
import type { Problem } from '@/components/api/problem'
import { Notice } from '@/components/ui/Notice'

/** Says that a change was not made, where no field is to blame. */
export function ProblemNotice({ problem }: { readonly problem: Problem | undefined }) {
  const t = useTranslations('teach')
  if (!problem) return null
  return <Notice icon="circle-exclamation-point">{problem.code === 'signed-out' ? t('signedOut') : t('failed')}</Notice>
}
