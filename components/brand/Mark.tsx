import styles from './Mark.module.css'

/** A boundary post on a dash-dot line. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path className={styles.line} d="M1 23.5h7M20 23.5h7" />
      <path className={styles.post} d="M9.6 23V8.2L14 4.2l4.4 4V23Z" />
      <path className={styles.band} d="M10.7 11h6.6v5h-6.6z" />
      <path className={styles.outline} d="M9.6 23V8.2L14 4.2l4.4 4V23" />
    </svg>
  )
}
