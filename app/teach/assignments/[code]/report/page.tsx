import type { Metadata } from 'next'
import { ReportPage } from '@/app/teach/ReportPage'
import { translatorOf } from '@/components/i18n/words'

const translate = translatorOf('reports')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

/** The report of an assignment. */
export default async function AssignmentReport({ params }: { readonly params: Promise<{ code: string }> }) {
  const { code } = await params
  return (
    <ReportPage
      of="assignment"
      code={code}
      back={{ href: `/teach/assignments/${code}`, label: translate('backToWork') }}
    />
  )
}
