'use client'
import { useTranslations } from 'use-intl'
import { Notice } from '@/components/ui/Notice'
import type { Sent } from './fetching'

/** What a form says when its answer is no matter of one field. */
export function Trouble({ sent }: { readonly sent: Sent | undefined }) {
  const say = useTranslations('people')
  if (!sent || sent.code === 'done' || Object.keys(sent.wrong).length > 0) return null
  const words: Record<string, string> = {
    wrong: say('wrong'),
    'too-many': say('slow', { minutes: sent.waitMinutes }),
    'email-taken': say('emailTaken'),
    'registration-closed': say('closed'),
    'unknown-code': say('codeUnknown'),
    'wrong-password': say('passwordWrong'),
  }
  return <Notice icon="circle-exclamation-point">{words[sent.code] ?? say('failed')}</Notice>
}
