import { PointsChip } from './Points'
import styles from './Verdict.module.css'

interface VerdictProps {
  /** The measured thing: "55 km". */
  readonly measure: string
  /** What it means: "away". */
  readonly meaning: string
  readonly note?: string | undefined
  /** "+600" and "600 points". */
  readonly earned: string
  readonly earnedLabel: string
}

/** What came of an answer, on one line: large what was measured, small what it means, in gold what it earned. */
export function Verdict({ measure, meaning, note, earned, earnedLabel }: VerdictProps) {
  return (
    <div className={styles.verdict}>
      <strong className={styles.measure}>{measure}</strong>
      <span className={styles.said}>
        <span className={styles.meaning}>{meaning}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
      <PointsChip shown={earned} label={earnedLabel} />
    </div>
  )
}
