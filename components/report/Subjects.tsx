import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireReportSubject } from '@/lib/contract/reports'
import { Cell } from './Cell'
import styles from './Report.module.css'

const COLLAPSED_ROWS = 10
const WEEKS = 6

/** The class's mastery of each subject, week by week, as a table that is its own chart. */
export function Subjects({ subjects }: { readonly subjects: readonly WireReportSubject[] }) {
  const t = useTranslations('reports')
  const [isExpanded, setExpanded] = useState(false)
  if (subjects.length === 0) return null
  const weeks = [...new Set(subjects.flatMap((subject) => subject.weeks.map(({ from }) => from)))].sort().slice(-WEEKS)
  const visible = isExpanded ? subjects : subjects.slice(0, COLLAPSED_ROWS)
  return (
    <section aria-labelledby="subjects" className={styles.subjects}>
      <h2 id="subjects">{t('subjectsTitle')}</h2>
      <p className={styles.quiet}>{t('subjectsText')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles.scroller} aria-label={t('subjectsTitle')} tabIndex={0}>
        <table className={styles.weeks}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{t('subject')}</VisuallyHidden>
              </th>
              {weeks.map((from) => (
                <th key={from} scope="col">
                  {t('week', { at: new Date(from) })}
                </th>
              ))}
              <th scope="col">{t('soFar')}</th>
            </tr>
          </thead>
          <tbody>
            {visible.map(({ label, credit, answers, weeks: own }) => (
              <tr key={label}>
                <th scope="row">
                  {label} <span className={styles.mark}>{t('answers', { answers })}</span>
                </th>
                {weeks.map((week) => (
                  <td key={week}>
                    <Cell credit={own.find(({ from }) => from === week)?.credit ?? null} none={t('noAnswer')} />
                  </td>
                ))}
                <td>
                  <Cell credit={credit} none={t('noAnswer')} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {subjects.length > COLLAPSED_ROWS && (
        <Button look="quiet" onClick={() => setExpanded(!isExpanded)}>
          {isExpanded ? t('showFewer') : t('showAll', { count: subjects.length })}
        </Button>
      )}
    </section>
  )
}
