import { notFound } from 'next/navigation'
import { navLinks, PageMenu } from '@/app/PageMenu'
import { TopBar } from '@/components/brand/TopBar'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { ReportScreen } from '@/components/report/ReportScreen'
import { PrintButton } from '@/components/teach/PrintButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Icon } from '@/components/ui/Icon'
import { LocalTime } from '@/components/ui/LocalTime'
import { Notice } from '@/components/ui/Notice'
import type { WireReport } from '@/lib/contract/reports'
import { mapPackOf } from '@/lib/map/map-pack'
import { packOf } from '@/lib/server/packs'
import { type ReportType, reportFor } from '@/lib/server/reports'
import styles from './report.module.css'
import { currentTeacher, ForTeachers } from './TeachPage'

const translate = translatorOf('reports')

interface ReportPageProps {
  readonly of: ReportType
  readonly code: string
  readonly back: { readonly href: string; readonly label: string }
}

/** The report of a live session or an assignment: on the screen, as a file, on paper. */
export async function ReportPage({ of, code, back }: ReportPageProps) {
  const teacher = await currentTeacher()
  if (!teacher) return <ForTeachers />
  const result = await reportFor(teacher, of, code, readerLocale())
  if (!result.ok) notFound()
  const report = result.value
  const pack = packOf(report.pack)
  const path = `/api/v1/${of}s/${code}`
  return (
    <ReaderWords of={['common', 'map', 'questions', 'classroom', 'reports']}>
      <TopBar links={navLinks('teach')} menu={<PageMenu />} />
      <main className={styles.page}>
        <a href={back.href} className={styles.back}>
          <Icon name="arrow-left" />
          {back.label}
        </a>
        <header className={styles.head}>
          <div>
            <Kicker report={report} />
            <h1>{report.title}</h1>
          </div>
          <div className={styles.files}>
            <ButtonLink href={`${path}/report.csv`} look="outlined" icon="download">
              {translate('csv')}
            </ButtonLink>
            <ButtonLink href={`${path}/report.xlsx`} look="outlined" icon="download">
              {translate('excel')}
            </ButtonLink>
            <PrintButton>{translate('print')}</PrintButton>
          </div>
        </header>
        {report.open && <StillOpen of={of} code={code} />}
        <ReportScreen served={report} pack={pack && mapPackOf(pack, readerLocale())} />
      </main>
    </ReaderWords>
  )
}

/** The address of the report, to load it again. */
const reportHref = (of: ReportType, code: string): string =>
  `/teach/${of === 'session' ? 'live' : 'assignments'}/${code}/report`

function StillOpen({ of, code }: Pick<ReportPageProps, 'of' | 'code'>) {
  return (
    <Notice icon="info">
      {translate.rich(`open.${of}`, { again: (again) => <a href={reportHref(of, code)}>{again}</a> })}
    </Notice>
  )
}

function Kicker({ report: { type, className, startedAt, students } }: { readonly report: WireReport }) {
  return (
    <p className={styles.kicker}>
      {translate.rich('kicker', {
        of: type === 'session' ? translate('ofSession') : translate('ofAssignment'),
        className: className ? translate('inClass', { name: className }) : '',
        at: () => <LocalTime at={startedAt} />,
        students: students.length,
      })}
    </p>
  )
}
