import styles from './Rule.module.css'

/** The dash-dot line of the brand mark: the one red rule, at most once per page. */
export function Rule() {
  return (
    <svg className={styles.rule} height="3" aria-hidden="true" focusable="false">
      <line x1="0" y1="1.5" x2="100%" y2="1.5" />
    </svg>
  )
}
