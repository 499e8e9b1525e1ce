'use client'
import dynamic from 'next/dynamic'
import { useFormatter, useTranslations } from 'use-intl/react'
import { Skeleton } from '@/components/ui/Skeleton'
import type { Round } from '@/lib/contract/progress'
import { pointsFor } from '@/lib/questions/points'
import styles from './Progress.module.css'

const PointsChart = dynamic(() => import('./PointsChart'), { ssr: false, loading: () => <Skeleton lines={6} /> })

/** How quizzes went, as a line and as a table. */
export function PointsOverTime({ rounds }: { readonly rounds: readonly Round[] }) {
  const t = useTranslations('progress')
  const format = useFormatter()
  const points = rounds.map(({ id, finishedAt, points: earned, length }) => ({
    id,
    earned,
    most: length * pointsFor(1),
    share: earned / (length * pointsFor(1)),
    day: format.dateTime(new Date(finishedAt), { day: 'numeric', month: 'short' }),
    date: format.dateTime(new Date(finishedAt), { dateStyle: 'medium' }),
  }))
  return (
    <section aria-labelledby="points">
      <h2 id="points" className={styles.title}>
        {t('pointsTitle')}
      </h2>
      {points.length === 0 ? (
        <p className={styles.note}>{t('noRounds')}</p>
      ) : (
        <>
          <div className={styles.chart} role="img" aria-label={t('chart')}>
            <PointsChart points={points} />
          </div>
          <details className={styles.details}>
            <summary>{t('table')}</summary>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('date')}</th>
                  <th scope="col" className={styles.number}>
                    {t('points')}
                  </th>
                  <th scope="col" className={styles.number}>
                    {t('of')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ id, date, earned, most }) => (
                  <tr key={id}>
                    <th scope="row">{date}</th>
                    <td className={styles.number}>{format.number(earned)}</td>
                    <td className={styles.number}>{format.number(most)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  )
}
