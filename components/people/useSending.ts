'use client'
import { type FormEvent, useState } from 'react'
import type { Sent } from './fetching'

export type Sending =
  | { readonly name: 'idle' }
  | { readonly name: 'busy' }
  | { readonly name: 'answered'; readonly sent: Sent }

export const wordIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A form on its way and what came of it. `act` gets what is written in the form; what is done with an answer is its own. */
export function useSending(act: (form: FormData) => Promise<Sent>) {
  const [state, setState] = useState<Sending>({ name: 'idle' })
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state.name === 'busy') return
    const form = new FormData(event.currentTarget)
    setState({ name: 'busy' })
    setState({ name: 'answered', sent: await act(form) })
  }
  const sent = state.name === 'answered' ? state.sent : undefined
  return { onSubmit, busy: state.name === 'busy', sent, code: sent?.code, wrong: sent?.wrong ?? {} }
}
