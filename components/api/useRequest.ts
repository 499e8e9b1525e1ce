import { useState } from 'react'
import type { Problem, Result } from './problem'

export type RequestState<T> =
  | { readonly name: 'idle' | 'busy' }
  | { readonly name: 'done'; readonly value: T }
  | { readonly name: 'failed'; readonly problem: Problem }

export interface RequestRunner<T> {
  readonly state: RequestState<T>
  readonly isBusy: boolean
  readonly problem: Problem | undefined
  /** Does nothing and returns undefined while an earlier request is under way. */
  readonly run: (send: () => Promise<Result<T>>) => Promise<Result<T> | undefined>
}

/** Runs one request at a time and keeps how the last one ended. */
export function useRequest<T = unknown>(): RequestRunner<T> {
  const [state, setState] = useState<RequestState<T>>({ name: 'idle' })
  const isBusy = state.name === 'busy'
  const run = async (send: () => Promise<Result<T>>) => {
    if (isBusy) return undefined
    setState({ name: 'busy' })
    const result = await send()
    setState(result.ok ? { name: 'done', value: result.value } : { name: 'failed', problem: result.problem })
    return result
  }
  return { state, isBusy, problem: state.name === 'failed' ? state.problem : undefined, run }
}
