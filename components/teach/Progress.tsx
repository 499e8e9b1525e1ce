'use client'
import { useTranslations } from 'use-intl/react'
import { CreditDisc } from '@/components/ui/CreditDisc'
import { Notice } from '@/components/ui/Notice'
import type { WireProgress, WireProgressRow } from '@/lib/contract/assignments'
import styles from './Teach.module.css'
import { useProgress } from './useProgress'

/** The progress of every student, loaded again every few seconds while the page is visible. */
export function Progress({ served }: { readonly served: WireProgress }) {
  const t = useTranslations('assignments')
  const { progress, isStale } = useProgress(served)
  const { rows, assignment } = progress
  const count = (state: WireProgressRow['state']) => rows.filter((row) => row.state === state).length
  if (rows.length === 0) return <p className={styles.quiet}>{assignment.classId ? t('noRoster') : t('nobody')}</p>
  return (
    <>
      <p>{t('summary', { done: count('done'), working: count('working'), waiting: count('not-started') })}</p>
      {isStale && <Notice icon="wifi-off">{t('stale')}</Notice>}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('student')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('answered')}</th>
              <th scope="col">{t('credit')}</th>
              <th scope="col" className={styles.wide}>
                {t('points')}
              </th>
              <th scope="col" className={styles.wide}>
                {t('tries')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={row.id} row={row} length={assignment.length} guest={index + 1} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface RowProps {
  readonly row: WireProgressRow
  readonly length: number
  /** Numbers guests without a name in the order of their arrival. */
  readonly guest: number
}

/** Nothing yet. */
const NONE = '–'

function Row({ row, length, guest }: RowProps) {
  const t = useTranslations('assignments')
  const { name, state, position, credit, points, attempts, late } = row
  const hasBegun = state !== 'not-started'
  return (
    <tr>
      <th scope="row">{name ?? t('guest', { number: guest })}</th>
      <td>{hasBegun && late ? `${t(`states.${state}`)}, ${t('lateMark')}` : t(`states.${state}`)}</td>
      <td>{hasBegun ? t('of', { position, length }) : NONE}</td>
      <td>
        {credit === null || position === 0 ? (
          NONE
        ) : (
          <span className={styles.disc}>
            <CreditDisc credit={credit / position} />
            {Math.round((100 * credit) / position)} %
          </span>
        )}
      </td>
      <td className={styles.wide}>{points ?? NONE}</td>
      <td className={styles.wide}>{attempts}</td>
    </tr>
  )
}
