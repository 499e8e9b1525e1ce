'use client'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonFace } from './Button'

interface SubmitButtonProps extends ButtonFace {
  /** What it says while the form is on its way. */
  readonly pending: string
}

/** Sends its form; shows that it is being sent, and cannot be pressed twice. */
export function SubmitButton({ pending, children, ...face }: SubmitButtonProps) {
  const status = useFormStatus()
  return (
    <Button {...face} type="submit" busy={status.pending}>
      {status.pending ? pending : children}
    </Button>
  )
}
