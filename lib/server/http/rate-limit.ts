import 'server-only'
import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { type Refused, refuse } from './refusals'

/** A limit on something that is counted under a key. */
export interface Quota {
  readonly limiter: Pick<RateLimiterAbstract, 'consume' | 'reward'>
  readonly key: string
}

/**
 * What a limiter rejects with beyond its limit. Its shape is tested, not its class: a limiter lives in `globalThis`, and
 * each bundle of the server has a class `RateLimiterRes` of its own.
 */
const isExhausted = (error: unknown): error is { readonly msBeforeNext: number } =>
  typeof error === 'object' && error !== null && 'msBeforeNext' in error && typeof error.msBeforeNext === 'number'

export const tooManyFor = (waitMs: number): Refused => ({
  ...refuse('too-many'),
  retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)),
})

/** Takes one point. Undefined: go on. */
export async function consumePoint({ limiter, key }: Quota): Promise<Refused | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (error) {
    if (!isExhausted(error)) throw error
    return tooManyFor(error.msBeforeNext)
  }
}

/** Gives one point back to each. */
export async function returnPoints(quotas: readonly Quota[]): Promise<void> {
  await Promise.all(quotas.map(({ limiter, key }) => limiter.reward(key, 1)))
}

/** Takes one point of each quota, or of none: whoever is refused by one of them has spent nothing. */
export async function consumePoints(quotas: readonly Quota[]): Promise<Refused | undefined> {
  for (const [index, quota] of quotas.entries()) {
    const refused = await consumePoint(quota)
    if (!refused) continue
    await returnPoints(quotas.slice(0, index + 1))
    return refused
  }
  return undefined
}
