import 'server-only'
import { randomInt } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Prisma } from '@/generated/prisma/client'
import { type Refused, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'

/** Six digits, none of them lost where a spreadsheet makes a number of it. */
const [CODE_MIN, CODE_AFTER_LAST] = [100_000, 1_000_000]
const CODE = /^\d{6}$/

export const isCode = (text: string): boolean => CODE.test(text)

/** One code at a time is chosen, so that no two things in different tables get the same. */
const ADVISORY_LOCK = 60_011_001

type Transaction = Prisma.TransactionClient

async function isCodeInUse(tx: Transaction, code: string): Promise<boolean> {
  const [classes, assignments, sessions] = await Promise.all([
    tx.class.count({ where: { code } }),
    tx.assignment.count({ where: { code } }),
    tx.classSession.count({ where: { code, endedAt: null } }),
  ])
  return classes + assignments + sessions > 0
}

/** A few hundred of 900,000 are in use: the first or second choice is free. */
async function chooseFreeCode(tx: Transaction): Promise<string> {
  const code = String(randomInt(CODE_MIN, CODE_AFTER_LAST))
  return (await isCodeInUse(tx, code)) ? chooseFreeCode(tx) : code
}

/** Makes something with a code that no class, no assignment and no running session has. */
export function withCode<T>(make: (tx: Transaction, code: string) => Promise<T>): Promise<T> {
  return database().prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`
    return make(tx, await chooseFreeCode(tx))
  })
}

/**
 * How often an address may be wrong about a code: a class of thirty behind one address mistypes now and then, a
 * machine that tries them all needs a thousand hours.
 */
export const MAX_WRONG_CODES = [
  { points: 40, duration: 60 },
  { points: 300, duration: 3600 },
] as const

declare global {
  var demarcateCodeLimits: readonly RateLimiterMemory[] | undefined
  var demarcateAllowedCodes: LRUCache<string, true> | undefined
}

function wrongCodeLimiters(): readonly RateLimiterMemory[] {
  globalThis.demarcateCodeLimits ??= MAX_WRONG_CODES.map((quota) => new RateLimiterMemory(quota))
  return globalThis.demarcateCodeLimits
}

/**
 * Codes that an address gave rightly, kept for a school day: they are no secret there any more. The limit does not hold
 * for them, so a school joins by its code even while one of its students mistypes or guesses.
 */
function allowedCodes(): LRUCache<string, true> {
  globalThis.demarcateAllowedCodes ??= new LRUCache({ max: 20_000, ttl: 12 * 3_600_000 })
  return globalThis.demarcateAllowedCodes
}

const codeKey = (address: string, code: string): string => `${networkOf(address)} ${code}`

/** Exempts a code from the limit for an address that shows it, a projector for example. */
export const allowCode = (address: string, code: string): void => void allowedCodes().set(codeKey(address, code), true)

/** The network whose guesses are counted together: the owner of one IPv6 address has its whole /64. */
function networkOf(address: string): string {
  const isIpv6 = address.includes(':') && !address.includes('.')
  return isIpv6 ? (address.split('::', 1)[0] ?? '').split(':').slice(0, 4).join(':') : address
}

const refuseTooMany = (waitMs: number): Refused => ({
  ...refuse('too-many'),
  retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)),
})

/** The refusal for an address with too many wrong codes; undefined below the limit. */
async function refusalIfLimited(address: string): Promise<Refused | undefined> {
  const states = await Promise.all(wrongCodeLimiters().map((limit) => limit.get(address)))
  const exhausted = states.find(
    (state, index) => state && state.consumedPoints >= (MAX_WRONG_CODES[index]?.points ?? 0),
  )
  return exhausted ? refuseTooMany(exhausted.msBeforeNext) : undefined
}

/** Counts a wrong code against the address. The limit takes effect at the next try. */
async function countWrongCode(address: string): Promise<void> {
  const results = await Promise.allSettled(wrongCodeLimiters().map((limit) => limit.consume(address)))
  const failed = results.find((result) => result.status === 'rejected' && !(result.reason instanceof RateLimiterRes))
  if (failed?.status === 'rejected') throw failed.reason
}

/**
 * What a code stands for, by the one way there is to ask: an address that is wrong often is slowed in finding others, and
 * a wrong code is as unknown as one of a wrong form.
 */
export async function byCode<T>(
  address: string,
  code: string,
  find: (code: string) => Promise<T | undefined | null>,
): Promise<{ readonly ok: true; readonly value: T } | Refused> {
  const network = networkOf(address)
  const refused = allowedCodes().has(codeKey(address, code)) ? undefined : await refusalIfLimited(network)
  if (refused) return refused
  const found = isCode(code) ? await find(code) : undefined
  if (found === undefined || found === null) {
    await countWrongCode(network)
    return refuse('not-found')
  }
  allowCode(address, code)
  return { ok: true, value: found }
}
