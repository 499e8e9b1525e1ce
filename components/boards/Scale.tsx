import styles from './Comparisons.module.css'

interface ScaleProps {
  /** Shares of the line, from 0 to 1. */
  readonly you?: number | undefined
  readonly other?: number | undefined
  readonly top?: number | undefined
}

const HEIGHT = 28
const MIDDLE = HEIGHT / 2
const FULL = 100
const percent = (share: number) => `${share * FULL}%`

/** A line from 0 to full credit: a disc for the player, an upright mark for the others' median, a triangle for the top quartile. */
export function Scale({ you, other, top }: ScaleProps) {
  return (
    <svg width="100%" height={HEIGHT} className={styles.scale} aria-hidden="true">
      <line className={styles.line} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {you !== undefined && other !== undefined && (
        <line className={styles.between} x1={percent(you)} x2={percent(other)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {top !== undefined && (
        <svg aria-hidden="true" x={percent(top)} overflow="visible">
          <TopMark />
        </svg>
      )}
      {other !== undefined && <line className={styles.mark} x1={percent(other)} x2={percent(other)} y1={3} y2={25} />}
      {you !== undefined && <circle className={styles.you} cx={percent(you)} cy={MIDDLE} r={7} />}
    </svg>
  )
}

export const TopMark = () => <path className={styles.top} d="M-5 1H5L0 10Z" />
