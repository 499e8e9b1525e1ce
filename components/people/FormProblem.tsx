'use client'
import { useTranslations } from 'use-intl'
import type { Problem } from '@/components/api/problem'
import { Notice } from '@/components/ui/Notice'

/** Says why a form failed, unless the problem is told beside a field. */
export function FormProblem({ problem }: { readonly problem: Problem | undefined }) {
  const t = useTranslations('people')
  if (!problem || problem.errors.length > 0) return null
  const messages: Readonly<Record<string, string>> = {
    'wrong-credentials': t('wrong'),
    'too-many': t('slow', { minutes: waitMinutes(problem) }),
    'email-taken': t('emailTaken'),
    'registration-closed': t('closed'),
    'unknown-code': t('codeUnknown'),
    'wrong-password': t('passwordWrong'),
  }
  return <Notice icon="circle-exclamation-point">{messages[problem.code] ?? t('failed')}</Notice>
}

/** Rounded up, so that the next try is not too early. */
function waitMinutes({ retryAfterMs = 60_000 }: Problem): number {
  return Math.max(1, Math.ceil(retryAfterMs / 60_000))
}
