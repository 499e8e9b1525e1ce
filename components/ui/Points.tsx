import styles from './Points.module.css'

interface PointsProps {
  /** As shown: "3,170" or "+600". */
  readonly shown: string
  /** In full, for readers: "3,170 points". */
  readonly label: string
}

/** All points so far, quiet: a gold lozenge and the number. */
export function PointsTotal({ shown, label }: PointsProps) {
  return (
    <span className={styles.total} role="img" aria-label={label}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect x="3.2" y="3.2" width="9.6" height="9.6" rx="1.6" transform="rotate(45 8 8)" />
      </svg>
      <span aria-hidden="true">{shown}</span>
    </span>
  )
}

/** What the answer earned, in gold. */
export function PointsChip({ shown, label }: PointsProps) {
  return (
    <span className={styles.chip} role="img" aria-label={label}>
      <span aria-hidden="true">{shown}</span>
    </span>
  )
}
