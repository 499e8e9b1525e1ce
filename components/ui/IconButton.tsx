import type { ButtonHTMLAttributes, Ref } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import styles from './IconButton.module.css'

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly icon: IconName
  /** What it does: its accessible name and its tooltip. */
  readonly label: string
  /** bare: 44 px without an edge. outlined: 52 px, to stand beside a main button. */
  readonly look?: 'bare' | 'outlined'
  readonly size?: number
  readonly ref?: Ref<HTMLButtonElement>
}

/** A square button with only an icon. */
export function IconButton({
  icon,
  label,
  look = 'bare',
  size = 20,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={classes(styles.square, styles[look], className)}
    >
      <Icon name={icon} size={size} />
    </button>
  )
}
