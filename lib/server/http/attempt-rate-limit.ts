import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { settings } from '@/lib/server/platform'
import { consumePoint } from './rate-limit'
import type { Refused } from './refusals'

declare global {
  var demarcateAttemptLimit: RateLimiterMemory | undefined
}

function attemptLimit(): RateLimiterMemory {
  globalThis.demarcateAttemptLimit ??= new RateLimiterMemory({ points: settings().attemptsPerMinute, duration: 60 })
  return globalThis.demarcateAttemptLimit
}

/** Undefined: go on. */
export const tooManyAttempts = (address: string): Promise<Refused | undefined> =>
  consumePoint({ limiter: attemptLimit(), key: address })
