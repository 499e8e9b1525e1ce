'use client'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Icon } from '@/components/ui/Icon'
import { Notice } from '@/components/ui/Notice'
import type { WireReport } from '@/lib/contract/reports'
import type { MapPack } from '@/lib/map/map-pack'
import { quantile } from '@/lib/standings'
import { CreditGrid } from './CreditGrid'
import { percentOf } from './credit-class'
import { Legend } from './Legend'
import { QuestionAside } from './QuestionAside'
import styles from './Report.module.css'
import { Subjects } from './Subjects'
import { ordered, SORTS, type Sort } from './sort-students'
import { useExcluding } from './useExcluding'

interface ReportScreenProps {
  readonly served: WireReport
  readonly pack: MapPack | undefined
}

/** A class's report: every answer in a grid, each question beside it, who may need help, and subjects over time. */
export function ReportScreen({ served, pack }: ReportScreenProps) {
  const t = useTranslations('reports')
  const [report, excluding] = useExcluding(served)
  const [sort, setSort] = useState<Sort>('score')
  const [open, setOpen] = useState(() => hardest(served))
  const students = useMemo(() => ordered(report.students, sort), [report.students, sort])
  const question = report.questions.find(({ position }) => position === open)
  if (students.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  return (
    <div className={styles.report}>
      <div className={styles.main}>
        {!report.comparable && <Notice icon="info">{t('notComparable')}</Notice>}
        {!report.current && <Notice icon="info">{t('notCurrent')}</Notice>}
        <Sorts sort={sort} onSort={setSort} />
        <CreditGrid report={report} students={students} open={open} onOpen={setOpen} />
        <Legend />
      </div>
      {question && pack && (
        <QuestionAside
          question={question}
          students={students.length}
          medianMs={quantile(timesAt(report, question.position), 0.5)}
          pack={pack}
          excluding={excluding}
        />
      )}
      <Helped students={report.students} />
      <Subjects subjects={report.subjects} />
    </div>
  )
}

/** What most is to be said about: the question that earned least. */
function hardest({ questions }: WireReport): number | undefined {
  const [first] = questions.toSorted((one, other) => (one.facility ?? 1) - (other.facility ?? 1))
  return first?.position
}

const timesAt = ({ students }: WireReport, position: number): number[] =>
  students.flatMap(({ answers }) => answers[position]?.elapsedMs ?? [])

interface SortsProps {
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

function Sorts({ sort, onSort }: SortsProps) {
  const t = useTranslations('reports')
  return (
    <fieldset className={styles.sorts}>
      <legend>{t('sort')}</legend>
      {SORTS.map((one) => (
        <label key={one} className={styles.choice}>
          <input type="radio" name="sort" value={one} checked={one === sort} onChange={() => onSort(one)} />
          {t(`sorts.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}

function Helped({ students }: Pick<WireReport, 'students'>) {
  const t = useTranslations('reports')
  const helped = ordered(
    students.filter(({ needsHelp }) => needsHelp),
    'help',
  )
  return (
    <section aria-labelledby="help" className={styles.helped}>
      <h2 id="help">{t('helpTitle')}</h2>
      <p className={styles.quiet}>{helped.length > 0 ? t('helpText') : t('helpNone')}</p>
      <ul>
        {helped.map(({ id, name, score }) => (
          <li key={id}>
            <Icon name="life-buoy" size={16} />
            <strong>{name ?? t('nameless')}</strong>
            <span>{t('helpOf', { score: percentOf(score) / 100 })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
