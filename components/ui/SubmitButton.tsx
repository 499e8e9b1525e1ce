import { type ButtonFace, ButtonInside } from './Button'
import { faceOf } from './buttonFace'
import { SendingButton } from './SendingButton'

interface SubmitButtonProps extends ButtonFace {
  /** What it says while the form is on its way. */
  readonly pending: string
}

/** Sends its form; shows that it is being sent, and cannot be pressed twice. Both faces are drawn on the server. */
export function SubmitButton({ pending, look, wide, children, ...icons }: SubmitButtonProps) {
  return (
    <SendingButton
      className={faceOf(look, wide)}
      idle={<ButtonInside {...icons}>{children}</ButtonInside>}
      sending={<ButtonInside busy>{pending}</ButtonInside>}
    />
  )
}
