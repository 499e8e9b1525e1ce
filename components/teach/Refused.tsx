'use client'
import { useTranslations } from 'use-intl/react'
import { Notice } from '@/components/ui/Notice'

/** A change that was not made, where no field is to blame. */
export function Refused({ code }: { readonly code: string | undefined }) {
  const t = useTranslations('teach')
  if (!code) return null
  return <Notice icon="circle-exclamation-point">{code === 'signed-out' ? t('signedOut') : t('failed')}</Notice>
}
