import { createElement } from 'react'
import { classes } from './classes'
import styles from './Icon.module.css'
import { ICONS } from './icons'

export type IconName = keyof typeof ICONS

interface IconProps {
  readonly name: IconName
  /** 20 in controls, 16 in kickers, 15 in tables. */
  readonly size?: number
  readonly className?: string | undefined
}

/** A Lucide drawing. Always beside a word or inside something with an accessible name, so hidden from readers. */
export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <svg
      className={classes(styles.icon, className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {ICONS[name].map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  )
}
