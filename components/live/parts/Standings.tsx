'use client'
import { Fragment } from 'react'
import { useFormatter, useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireStanding } from '@/lib/contract/sessions'
import styles from './Standings.module.css'

interface StandingsProps {
  readonly standings: readonly WireStanding[]
  readonly large?: boolean
}

/** Ranks and how they changed, with a gap where rows are left out. */
export function Standings({ standings, large }: StandingsProps) {
  const t = useTranslations('live.standings')
  const format = useFormatter()
  return (
    <table className={classes(styles.table, large && styles.large)}>
      <caption>
        <VisuallyHidden>{t('title')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {(['rank', 'name', 'moved', 'points'] as const).map((column) => (
            <th key={column} scope="col">
              <VisuallyHidden>{t(column)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standings.map((standing, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal ranks and equal names may both occur
          <Fragment key={index}>
            {isAfterGap(standings, index) && (
              <tr className={styles.gap}>
                <td colSpan={4}>
                  <span aria-hidden="true">···</span>
                </td>
              </tr>
            )}
            <tr className={standing.you ? styles.you : undefined}>
              <td className={styles.rank}>{standing.rank}</td>
              <td className={styles.name}>
                {standing.name}
                {standing.you && <VisuallyHidden> ({t('you')})</VisuallyHidden>}
              </td>
              <td className={styles.moved}>
                <Moved places={standing.rankChange} />
              </td>
              <td className={styles.points}>{format.number(standing.points)}</td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

/** After a tie of n players the next rank is n lower; a greater step means that rows are left out. */
function isAfterGap(standings: readonly WireStanding[], index: number): boolean {
  const [before, here] = [standings[index - 1], standings[index]]
  if (!before || !here || before.rank === here.rank) return false
  return here.rank > before.rank + standings.filter(({ rank }) => rank === before.rank).length
}

function Moved({ places }: { readonly places: number }) {
  const t = useTranslations('live.standings')
  if (places === 0) return <VisuallyHidden>{t('same')}</VisuallyHidden>
  const label = places > 0 ? t('up', { places }) : t('down', { places: -places })
  return (
    <span title={label}>
      <Icon name={places > 0 ? 'arrow-up' : 'arrow-down'} size={15} />
      <span aria-hidden="true">{Math.abs(places)}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
