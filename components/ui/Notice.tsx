import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import styles from './Notice.module.css'

interface NoticeProps {
  readonly icon?: IconName
  readonly children: ReactNode
  /** One thing to do about it. */
  readonly action?: ReactNode
  /** Floats at the top of the window, over the map. */
  readonly floating?: boolean
}

/** Something that happened besides: no network, a kept answer. Read out politely; takes no focus. */
export function Notice({ icon = 'info', children, action, floating = false }: NoticeProps) {
  return (
    <div className={classes(styles.notice, floating && styles.floating)} role="status">
      <Icon name={icon} />
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  )
}
