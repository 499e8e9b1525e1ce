import styles from './CreditDisc.module.css'

interface CreditDiscProps {
  /** From 0 to 1. */
  readonly credit: number
  readonly size?: number
  /** Left out: only an ornament beside the same thing in words. */
  readonly label?: string
}

const RADIUS = 10

/** A sector from twelve o'clock, clockwise; nothing at 0, everything at 1. */
function sectorOf(credit: number): string {
  const angle = credit * 2 * Math.PI
  const x = (RADIUS * Math.sin(angle)).toFixed(2)
  const y = (-RADIUS * Math.cos(angle)).toFixed(2)
  return `M0 0V${-RADIUS}A${RADIUS} ${RADIUS} 0 ${credit > 0.5 ? 1 : 0} 1 ${x} ${y}Z`
}

/** How much of the credit was earned, as a filled part of a disc. */
export function CreditDisc({ credit, size = 20, label }: CreditDiscProps) {
  const part = Math.min(1, Math.max(0, credit))
  return (
    <svg
      className={styles.disc}
      width={size}
      height={size}
      viewBox="-10 -10 20 20"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <circle r="9" className={styles.edge} />
      {part >= 0.995 ? (
        <circle r={RADIUS} className={styles.part} />
      ) : (
        part > 0.005 && <path d={sectorOf(part)} className={styles.part} />
      )}
    </svg>
  )
}
