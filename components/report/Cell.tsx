import { classes } from '@/components/ui/classes'
import { percentOf, stepOf } from './credit-class'
import styles from './Report.module.css'

/** The shades of the scale, from the least. */
export const STEP_STYLES = [styles.step0, styles.step1, styles.step2, styles.step3, styles.step4]

interface CellProps {
  /** Null: nothing to show. */
  readonly credit: number | null
  /** What is said instead of a number. */
  readonly none: string
  readonly isFaint?: boolean
}

/** A credit by shade and by number. */
export function Cell({ credit, none, isFaint = false }: CellProps) {
  if (credit === null) {
    return (
      <span className={styles.none} role="img" aria-label={none}>
        –
      </span>
    )
  }
  return (
    <span className={classes(styles.cell, STEP_STYLES[stepOf(credit)], isFaint && styles.faint)}>
      {percentOf(credit)}
    </span>
  )
}
