import type { Metadata } from 'next'
import { ReportPage } from '@/app/teach/ReportPage'
import { translatorOf } from '@/components/i18n/words'

const translate = translatorOf('reports')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

/** What came of a live class. */
export default async function LiveReport({ params }: { readonly params: Promise<{ code: string }> }) {
  const { code } = await params
  return <ReportPage of="session" code={code} back={{ href: '/teach', label: translate('backToTeach') }} />
}
