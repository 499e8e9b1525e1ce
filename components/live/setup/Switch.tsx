import styles from './SetUp.module.css'

interface SwitchProps {
  readonly label: string
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
}

/** Yes or no. */
export function Switch({ label, on, onTurn }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.target.checked)} />
      {label}
    </label>
  )
}
