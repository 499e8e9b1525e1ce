import { useTranslations } from 'use-intl/react'
import { VIEWS } from '@/components/questions/views'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireReport, WireReportQuestion, WireReportStudent } from '@/lib/contract/reports'
import { Cell } from './Cell'
import { percentOf } from './credit-class'
import styles from './Report.module.css'

interface CreditGridProps {
  readonly report: WireReport
  readonly students: readonly WireReportStudent[]
  readonly open: number | undefined
  readonly onOpen: (position: number) => void
}

/** Students by questions: a column's head opens its question. */
export function CreditGrid({ report, students, open, onOpen }: CreditGridProps) {
  const t = useTranslations('reports')
  const { length, questions } = report
  const positions = Array.from({ length }, (_, position) => position)
  const excluded = new Set(questions.filter((one) => one.excluded).map(({ position }) => position))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.scroller} aria-label={t('grid')} tabIndex={0}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('student')}</VisuallyHidden>
            </th>
            {positions.map((position) => (
              <th key={position} scope="col">
                <Head
                  position={position}
                  question={questions.find((one) => one.position === position)}
                  isOpen={position === open}
                  onOpen={onOpen}
                />
              </th>
            ))}
            <th scope="col" title={t('allHint')}>
              {t('all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <Row key={student.id} student={student} positions={positions} excluded={excluded} />
          ))}
        </tbody>
        {questions.length > 0 && <Means questions={questions} positions={positions} />}
      </table>
    </section>
  )
}

interface HeadProps extends Pick<CreditGridProps, 'onOpen'> {
  readonly position: number
  readonly question: WireReportQuestion | undefined
  readonly isOpen: boolean
}

function Head({ position, question, isOpen, onOpen }: HeadProps) {
  const t = useTranslations('reports')
  const kinds = useTranslations('questions')
  const number = position + 1
  if (!question) {
    return (
      <>
        <VisuallyHidden>{t('questionOnly', { number })}</VisuallyHidden>
        <span aria-hidden="true">{number}</span>
      </>
    )
  }
  const { kind } = question.question
  return (
    <button
      type="button"
      className={classes(styles.head, question.excluded && styles.out)}
      aria-pressed={isOpen}
      onClick={() => onOpen(position)}
      title={question.question.prompt}
    >
      <Icon name={VIEWS[kind].icon} size={16} />
      <VisuallyHidden>{t('question', { number, kind: kinds(`${kind}.name`) })}</VisuallyHidden>
      <span aria-hidden="true">{number}</span>
      {question.excluded && <VisuallyHidden>, {t('leftOut')}</VisuallyHidden>}
    </button>
  )
}

interface RowProps {
  readonly student: WireReportStudent
  readonly positions: readonly number[]
  readonly excluded: ReadonlySet<number>
}

function Row({ student, positions, excluded }: RowProps) {
  const t = useTranslations('reports')
  const { name, answers, score, needsHelp, late } = student
  return (
    <tr>
      <th scope="row">
        {name ?? t('nameless')}
        {needsHelp && (
          <span className={styles.mark}>
            <Icon name="life-buoy" size={16} /> <VisuallyHidden>{t('help')}</VisuallyHidden>
          </span>
        )}
        {late && <span className={styles.mark}>{t('late')}</span>}
      </th>
      {positions.map((position) => (
        <td key={position}>
          <Cell credit={answers[position]?.credit ?? null} none={t('noAnswer')} isFaint={excluded.has(position)} />
        </td>
      ))}
      <td className={styles.sum}>{percentOf(score)}</td>
    </tr>
  )
}

interface MeansProps {
  readonly questions: readonly WireReportQuestion[]
  readonly positions: readonly number[]
}

function Means({ questions, positions }: MeansProps) {
  const t = useTranslations('reports')
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('mean')}</th>
        {positions.map((position) => {
          const facility = questions.find((one) => one.position === position)?.facility
          return <td key={position}>{facility == null ? '–' : percentOf(facility)}</td>
        })}
        <td />
      </tr>
    </tfoot>
  )
}
