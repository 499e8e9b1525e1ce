import type { Metadata } from 'next'
import { ReportPage } from '@/app/teach/ReportPage'
import { words } from '@/components/i18n/words'

const say = words('reports')

export const generateMetadata = (): Metadata => ({ title: say('title'), robots: { index: false } })

/** The report of an assignment. */
export default async function AssignmentReport({ params }: { readonly params: Promise<{ code: string }> }) {
  const { code } = await params
  return (
    <ReportPage of="assignment" code={code} back={{ href: `/teach/assignments/${code}`, label: say('backToWork') }} />
  )
}
