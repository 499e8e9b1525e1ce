import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './Button.module.css'
import { faceOf, type Look } from './buttonFace'
import { Icon, type IconName } from './Icon'

export interface ButtonFace {
  readonly look?: Look
  readonly icon?: IconName | undefined
  /** After the words: an arrow. */
  readonly iconAfter?: IconName | undefined
  /** Fills the row it stands in. */
  readonly wide?: boolean
  readonly children: ReactNode
}

export interface ButtonProps extends ButtonFace, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** Being done: cannot be pressed again, says so to readers, keeps its size and its focus. */
  readonly busy?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function ButtonInside({ icon, iconAfter, busy = false, children }: ButtonFace & { readonly busy?: boolean }) {
  return (
    <>
      {busy ? <Icon name="loader-circle" className={styles.turning} /> : icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && !busy && <Icon name={iconAfter} />}
    </>
  )
}

export function Button({
  look = 'main',
  icon,
  iconAfter,
  wide = look === 'main',
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={faceOf(look, wide, className)}
      aria-disabled={busy || undefined}
      data-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <ButtonInside icon={icon} iconAfter={iconAfter} busy={busy}>
        {children}
      </ButtonInside>
    </button>
  )
}
