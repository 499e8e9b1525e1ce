import { LEVEL_STROKES, levelRadius } from '@/components/map/icons/levels'
import type { Level } from '@/lib/memory/level'
import styles from './LevelMark.module.css'

/** The mark of the map beside its word: an ornament, the word says it. */
export function LevelMark({ level, size = 22 }: { readonly level: Level; readonly size?: number }) {
  const radius = levelRadius(level)
  const path = LEVEL_STROKES[level]
    .map((stroke) => `M${stroke.map(([x, y]) => `${(x * radius) / 2} ${(y * radius) / 2}`).join('L')}`)
    .join('')
  return (
    <svg
      className={styles.mark}
      data-level={level}
      width={size}
      height={size}
      viewBox="-11 -11 22 22"
      aria-hidden="true"
    >
      <circle r={radius} className={styles.disc} />
      <path d={path} className={styles.stroke} />
    </svg>
  )
}
