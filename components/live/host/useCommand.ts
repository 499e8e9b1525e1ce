import { useState } from 'react'
import { isTemporary } from '@/components/api/problem'
import { sendCommand } from '@/components/api/sessions'
import type { WireCommandRequest } from '@/lib/contract/session-requests'
import type { WireHostView } from '@/lib/contract/sessions'

export type HostCommand = Omit<WireCommandRequest, 'version'>

export interface CommandSender {
  /** Sends a command. The view that results arrives by the event stream. */
  readonly send: (ordered: HostCommand) => void
  /** The command that is being sent. */
  readonly pending: HostCommand['command'] | undefined
  /** The last command could not be delivered. */
  readonly isUnsent: boolean
}

type Sending =
  | { readonly name: 'idle' | 'unsent' }
  | { readonly name: 'busy'; readonly command: HostCommand['command'] }

/** These commands name the version that the host saw, so that of two hosts who press at once only one moves the class on. */
const VERSIONED: readonly string[] = ['start', 'close', 'next', 'skip', 'pause', 'resume']

export function useCommand({ code, version }: Pick<WireHostView, 'code' | 'version'>): CommandSender {
  const [sending, setSending] = useState<Sending>({ name: 'idle' })
  const give = async (ordered: HostCommand) => {
    if (sending.name === 'busy') return
    setSending({ name: 'busy', command: ordered.command })
    const result = await sendCommand(code, { ...ordered, ...(VERSIONED.includes(ordered.command) && { version }) })
    setSending({ name: !result.ok && isTemporary(result.problem) ? 'unsent' : 'idle' })
  }
  return {
    send: (ordered) => void give(ordered),
    pending: sending.name === 'busy' ? sending.command : undefined,
    isUnsent: sending.name === 'unsent',
  }
}
