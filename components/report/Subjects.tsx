import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireReportSubject } from '@/lib/contract/reports'
import { Cell } from './Cell'
import styles from './Report.module.css'

const SHOWN = 10
const WEEKS = 6

/** What the class knows of each subject, week by week: a table that is its own chart. */
export function Subjects({ subjects }: { readonly subjects: readonly WireReportSubject[] }) {
  const say = useTranslations('reports')
  const [isWhole, showWhole] = useState(false)
  if (subjects.length === 0) return null
  const weeks = [...new Set(subjects.flatMap((subject) => subject.weeks.map(({ from }) => from)))].sort().slice(-WEEKS)
  const shown = isWhole ? subjects : subjects.slice(0, SHOWN)
  return (
    <section aria-labelledby="subjects" className={styles.subjects}>
      <h2 id="subjects">{say('subjectsTitle')}</h2>
      <p className={styles.quiet}>{say('subjectsText')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles.scroller} aria-label={say('subjectsTitle')} tabIndex={0}>
        <table className={styles.weeks}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{say('subject')}</VisuallyHidden>
              </th>
              {weeks.map((from) => (
                <th key={from} scope="col">
                  {say('week', { at: new Date(from) })}
                </th>
              ))}
              <th scope="col">{say('soFar')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ label, credit, answers, weeks: own }) => (
              <tr key={label}>
                <th scope="row">
                  {label} <span className={styles.mark}>{say('answers', { answers })}</span>
                </th>
                {weeks.map((week) => (
                  <td key={week}>
                    <Cell credit={own.find(({ from }) => from === week)?.credit ?? null} none={say('noAnswer')} />
                  </td>
                ))}
                <td>
                  <Cell credit={credit} none={say('noAnswer')} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {subjects.length > SHOWN && (
        <Button look="quiet" onClick={() => showWhole(!isWhole)}>
          {isWhole ? say('showFewer') : say('showAll', { count: subjects.length })}
        </Button>
      )}
    </section>
  )
}
