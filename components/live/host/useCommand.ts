import { useState } from 'react'
import { isTemporary } from '@/components/api/problem'
import { sendCommand } from '@/components/api/sessions'
import type { WireCommandRequest } from '@/lib/contract/session-requests'
import type { WireHostView } from '@/lib/contract/sessions'

export type Ordered = Omit<WireCommandRequest, 'version'>

export interface Commander {
  /** Sends what was pressed. The view that follows from it comes by the feed. */
  readonly give: (ordered: Ordered) => void
  /** On its way. */
  readonly busy: Ordered['command'] | undefined
  /** The last one did not arrive. */
  readonly isUnsent: boolean
}

type Sending = { readonly name: 'idle' | 'unsent' } | { readonly name: 'busy'; readonly command: Ordered['command'] }

/** The commands that move the class on are for the moment that the host saw: of two hosts one is too late, and sees it. */
const FOR_THE_MOMENT: readonly string[] = ['start', 'close', 'next', 'skip', 'pause', 'resume']

export function useCommand({ code, version }: Pick<WireHostView, 'code' | 'version'>): Commander {
  const [sending, setSending] = useState<Sending>({ name: 'idle' })
  const give = async (ordered: Ordered) => {
    if (sending.name === 'busy') return
    setSending({ name: 'busy', command: ordered.command })
    const result = await sendCommand(code, { ...ordered, ...(FOR_THE_MOMENT.includes(ordered.command) && { version }) })
    setSending({ name: !result.ok && isTemporary(result.problem) ? 'unsent' : 'idle' })
  }
  return {
    give: (ordered) => void give(ordered),
    busy: sending.name === 'busy' ? sending.command : undefined,
    isUnsent: sending.name === 'unsent',
  }
}
