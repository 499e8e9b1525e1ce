import type { Metadata } from 'next'
import { ReportPage } from '@/app/teach/ReportPage'
import { words } from '@/components/i18n/words'

const say = words('reports')

export const generateMetadata = (): Metadata => ({ title: say('title'), robots: { index: false } })

/** What came of a live class. */
export default async function LiveReport({ params }: { readonly params: Promise<{ code: string }> }) {
  const { code } = await params
  return <ReportPage of="session" code={code} back={{ href: '/teach', label: say('backToTeach') }} />
}
