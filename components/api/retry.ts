export interface Backoff {
  readonly firstMs: number
  readonly mostMs: number
}

/** Exponential backoff: the delay doubles with each try, up to a limit. */
export const retryDelayMs = (tries: number, { firstMs, mostMs }: Backoff): number =>
  Math.min(mostMs, firstMs * 2 ** tries)

/**
 * Calls `retry` once: after the delay, or as soon as the browser reports that it is online again. Returns how to cancel.
 */
export function scheduleRetry(delayMs: number, retry: () => void): () => void {
  const cancel = () => {
    clearTimeout(timer)
    window.removeEventListener('online', fire)
  }
  const fire = () => {
    cancel()
    retry()
  }
  const timer = setTimeout(fire, delayMs)
  window.addEventListener('online', fire)
  return cancel
}
