import styles from './Mark.module.css'

/** A boundary post on a dash-dot line. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className={styles.line} d="M0 21.6h6M18 21.6h6" />
      <path className={styles.post} d="M8 5.4 12 1.9l4 3.5v16.3H8Z" />
      <path className={styles.band} d="M8 8.8h8v4.4H8z" />
      <path className={styles.outline} d="M8 5.4 12 1.9l4 3.5v16.3H8Z" />
    </svg>
  )
}
