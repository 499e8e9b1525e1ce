'use client'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireTally } from '@/lib/contract/class-tally'
import styles from './Tally.module.css'

interface TallyGridProps {
  readonly grid: NonNullable<WireTally['grid']>
  readonly count: number
}

/** Each card, and how many put it where; the right place is framed. */
export function TallyGrid({ grid, count }: TallyGridProps) {
  const t = useTranslations('classroom')
  return (
    <table className={classes(styles.table, styles.grid)}>
      <caption>
        <VisuallyHidden>{t('bars')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('card')}</VisuallyHidden>
          </th>
          {grid.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map(({ label, counts, right }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {counts.map((value, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={index} className={classes(shadeOf(value, count), index === right && styles.key)}>
                {value}
                {index === right && <VisuallyHidden> {t('right')}</VisuallyHidden>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function shadeOf(value: number, all: number): string | undefined {
  if (all === 0 || value < 0.15 * all) return undefined
  return value < 0.4 * all ? styles.some : styles.many
}
