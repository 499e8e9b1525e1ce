import { type ButtonFace, ButtonInside } from './Button'
import { faceOf } from './buttonFace'

interface ButtonLinkProps extends ButtonFace {
  readonly href: string
  readonly className?: string
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  href,
  look = 'main',
  wide = look === 'main',
  className,
  children,
  ...face
}: ButtonLinkProps) {
  return (
    <a href={href} className={faceOf(look, wide, className)}>
      <ButtonInside {...face}>{children}</ButtonInside>
    </a>
  )
}
