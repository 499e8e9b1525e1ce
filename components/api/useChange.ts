import { useRouter } from 'next/navigation'
import type { Problem } from './problem'
import { type Method, request } from './request'
import { useRequest } from './useRequest'

export interface Change {
  readonly isBusy: boolean
  readonly problem: Problem | undefined
  readonly send: (method: Method, path: string, body?: unknown) => Promise<void>
}

/** Asks the server for one change at a time; once it is made, the page is rendered again with what the server has now. */
export function useChange(onDone: () => void = () => {}): Change {
  const router = useRouter()
  const { isBusy, problem, run } = useRequest()
  const send = async (method: Method, path: string, body?: unknown) => {
    const result = await run(() => request(method, path, { body }))
    if (!result?.ok) return
    onDone()
    router.refresh()
  }
  return { isBusy, problem, send }
}
