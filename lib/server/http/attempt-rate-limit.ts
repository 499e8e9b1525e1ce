import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { settings } from '@/lib/server/platform'
import { type Refused, refuse } from './refusals'

declare global {
  var demarcateAttemptLimit: RateLimiterMemory | undefined
}

function attemptLimit(): RateLimiterMemory {
  globalThis.demarcateAttemptLimit ??= new RateLimiterMemory({ points: settings().attemptsPerMinute, duration: 60 })
  return globalThis.demarcateAttemptLimit
}

/** Undefined: go on. */
export async function tooManyAttempts(address: string): Promise<Refused | undefined> {
  try {
    await attemptLimit().consume(address)
    return undefined
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { ...refuse('too-many'), retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) }
  }
}
