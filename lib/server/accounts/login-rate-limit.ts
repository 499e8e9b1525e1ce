import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { consumePoint, type Quota, type Refused } from '@/lib/server/http'
import { database, settings } from '@/lib/server/platform'

/**
 * Guessing is slowed by what is guessed (an account) and by where the guesses come from. The counts are in the database,
 * so neither a restart nor a second process gives a guesser a fresh start. An account that does not exist counts like one
 * that does.
 */
const MINUTES_15 = 15 * 60
const LIMITS = {
  /** Fifteen wrong passwords of one account: nobody mistypes as often, and 500,000 a year guess no rare one. */
  account: { points: 15, duration: MINUTES_15 },
  /** A school behind one address mistypes a lot on a Monday morning. */
  address: { points: 150, duration: MINUTES_15 },
  /** Recovery codes have no account; 30 twelve-letter words' worth of them would take for ever anyway. */
  recovery: { points: 30, duration: MINUTES_15 },
  /** New accounts: three classes at once. */
  accounts: { points: 120, duration: 60 * 60 },
} as const
type Limit = keyof typeof LIMITS

export interface LimitedTry {
  readonly limit: Limit
  readonly of: string
}

const limiterOf = (limit: Limit): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: database().pool,
    tableName: 'Tries',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    ...LIMITS[limit],
  })

/** Addresses and e-mail addresses are not written down. */
const keyOf = ({ of }: LimitedTry): string => createHmac('sha256', settings().secret).update(of).digest('base64url')

const quotaOf = (limitedTry: LimitedTry): Quota => ({ limiter: limiterOf(limitedTry.limit), key: keyOf(limitedTry) })

/** Counted before the guess is judged, so that many at the same time are no way around. Undefined: go on. */
export async function refuseTooManyTries(tries: readonly LimitedTry[]): Promise<Refused | undefined> {
  const refused = await Promise.all(tries.map((limitedTry) => consumePoint(quotaOf(limitedTry))))
  return refused.find((refusal) => refusal !== undefined)
}

/** After a right password: resets the account's count and gives the address its try back. */
export async function clearFailures(tries: readonly LimitedTry[]): Promise<void> {
  await Promise.all(
    tries.map((limitedTry) =>
      limitedTry.limit === 'account'
        ? limiterOf(limitedTry.limit).delete(keyOf(limitedTry))
        : limiterOf(limitedTry.limit).reward(keyOf(limitedTry), 1),
    ),
  )
}

export async function deleteExpiredTries(): Promise<void> {
  await database().prisma.tries.deleteMany({ where: { expire: { lt: Date.now() } } })
}
