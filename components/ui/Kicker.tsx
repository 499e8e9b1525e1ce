import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import styles from './Kicker.module.css'

interface KickerProps {
  readonly icon?: IconName
  readonly children: ReactNode
  /** At the right: "4 of 10". */
  readonly aside?: ReactNode
}

/** The small line over a title. */
export function Kicker({ icon, children, aside }: KickerProps) {
  return (
    <p className={styles.kicker}>
      {icon && <Icon name={icon} size={16} />}
      <span className={styles.what}>{children}</span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </p>
  )
}
