import { classes } from '@/components/ui/classes'
import styles from './TimeBar.module.css'

interface TimeBarProps {
  /** What is left, in [0, 1]. */
  readonly share: number
  readonly large?: boolean
}

/** What is left of the time, as a bar; the seconds stand beside it. */
export function TimeBar({ share, large }: TimeBarProps) {
  return (
    <span className={classes(styles.track, large && styles.large)} aria-hidden="true">
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={styles.left} width={Math.round(share * 1000)} height="10" />
      </svg>
    </span>
  )
}
