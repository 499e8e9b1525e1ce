'use client'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Icon } from '@/components/ui/Icon'
import { Notice } from '@/components/ui/Notice'
import type { WireReport } from '@/lib/contract/reports'
import type { MapPack } from '@/lib/map/map-pack'
import { quantile } from '@/lib/standings'
import { CreditGrid } from './CreditGrid'
import { percentOf } from './credit'
import { Legend } from './Legend'
import { ordered, SORTS, type Sort } from './order'
import { QuestionAside } from './QuestionAside'
import styles from './Report.module.css'
import { Subjects } from './Subjects'
import { useExcluding } from './useExcluding'

interface ReportScreenProps {
  readonly served: WireReport
  readonly pack: MapPack | undefined
}

/** What a class knows: every answer in a grid, each question beside it, who may need help, and subjects over time. */
export function ReportScreen({ served, pack }: ReportScreenProps) {
  const say = useTranslations('reports')
  const [report, excluding] = useExcluding(served)
  const [sort, setSort] = useState<Sort>('score')
  const [open, setOpen] = useState(() => hardest(served))
  const students = useMemo(() => ordered(report.students, sort), [report.students, sort])
  const question = report.questions.find(({ position }) => position === open)
  if (students.length === 0) return <p className={styles.empty}>{say('empty')}</p>
  return (
    <div className={styles.report}>
      <div className={styles.main}>
        {!report.comparable && <Notice icon="info">{say('notComparable')}</Notice>}
        {!report.current && <Notice icon="info">{say('notCurrent')}</Notice>}
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
  const say = useTranslations('reports')
  return (
    <fieldset className={styles.sorts}>
      <legend>{say('sort')}</legend>
      {SORTS.map((one) => (
        <label key={one} className={styles.choice}>
          <input type="radio" name="sort" value={one} checked={one === sort} onChange={() => onSort(one)} />
          {say(`sorts.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}

function Helped({ students }: Pick<WireReport, 'students'>) {
  const say = useTranslations('reports')
  const helped = ordered(
    students.filter(({ needsHelp }) => needsHelp),
    'help',
  )
  return (
    <section aria-labelledby="help" className={styles.helped}>
      <h2 id="help">{say('helpTitle')}</h2>
      <p className={styles.quiet}>{helped.length > 0 ? say('helpText') : say('helpNone')}</p>
      <ul>
        {helped.map(({ id, name, score }) => (
          <li key={id}>
            <Icon name="life-buoy" size={16} />
            <strong>{name ?? say('nameless')}</strong>
            <span>{say('helpOf', { score: percentOf(score) / 100 })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
