'use client'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireTally } from '@/lib/contract/class-tally'
import styles from './Tally.module.css'
import { TallyGrid } from './TallyGrid'

interface TallyProps {
  readonly tally: WireTally
  readonly large?: boolean
}

/** How the class answered: the whole in a line, the typical mistake, and the numbers as a table that draws itself. */
export function Tally({ tally, large }: TallyProps) {
  const { headline, mistake, bars, grid } = tally
  return (
    <div className={classes(styles.tally, large && styles.large)}>
      <h2 className={styles.headline}>{headline}</h2>
      {mistake && <p className={styles.mistake}>{mistake}</p>}
      {bars && <Bars bars={bars} />}
      {grid && <TallyGrid grid={grid} count={tally.count} />}
      <MapNote tally={tally} />
    </div>
  )
}

function Bars({ bars }: { readonly bars: NonNullable<WireTally['bars']> }) {
  const t = useTranslations('classroom')
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{t('bars')}</VisuallyHidden>
      </caption>
      <tbody>
        {bars.map(({ label, count, right }) => (
          <tr key={label} className={right ? styles.right : undefined}>
            <th scope="row">
              <span className={styles.label}>
                {label}
                {right && (
                  <>
                    <Icon name="check" size={16} />
                    <VisuallyHidden>{t('right')}</VisuallyHidden>
                  </>
                )}
              </span>
            </th>
            <td className={styles.bar} aria-hidden="true">
              <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={(100 * count) / most} height="16" rx="1" />
              </svg>
            </td>
            <td className={styles.count}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the dots or the faint lines on the map are. */
function MapNote({ tally }: { readonly tally: WireTally }) {
  const t = useTranslations('classroom')
  const classFeature = tally.overlay?.features.features.find(({ properties }) => properties.role === 'class')
  if (!classFeature) return null
  return (
    <p className={styles.dots}>
      <i aria-hidden="true" />
      {classFeature.geometry.type === 'Point' ? t('dots') : t('lines')}
    </p>
  )
}
