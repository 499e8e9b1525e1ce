'use client'
import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

interface SendingButtonProps {
  readonly className: string
  readonly idle: ReactNode
  readonly sending: ReactNode
}

const ignore = (event: MouseEvent) => event.preventDefault()

/** A submit button with one face at rest and another while its form is on its way. */
export function SendingButton({ className, idle, sending }: SendingButtonProps) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      className={className}
      aria-disabled={pending || undefined}
      data-busy={pending || undefined}
      onClick={pending ? ignore : undefined}
    >
      {pending ? sending : idle}
    </button>
  )
}
