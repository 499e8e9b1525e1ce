import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Reply, send } from './send'

export type Sending =
  | { readonly name: 'idle' }
  | { readonly name: 'busy' }
  | { readonly name: 'refused'; readonly code: string; readonly path: string | undefined }

/** Asks for one change at a time; when it was made, the page shows what the server has now. */
export function useSend(done: (reply: Extract<Reply, { ok: true }>) => void = () => {}) {
  const router = useRouter()
  const [sending, setSending] = useState<Sending>({ name: 'idle' })
  const ask = async (...asked: Parameters<typeof send<unknown>>) => {
    if (sending.name === 'busy') return
    setSending({ name: 'busy' })
    const reply = await send<unknown>(...asked)
    setSending(reply.ok ? { name: 'idle' } : { name: 'refused', code: reply.code, path: reply.path })
    if (!reply.ok) return
    done(reply)
    router.refresh()
  }
  return {
    sending,
    isBusy: sending.name === 'busy',
    refused: sending.name === 'refused' ? sending.code : undefined,
    /** The field that is wrong. */
    path: sending.name === 'refused' ? sending.path : undefined,
    ask,
  }
}
