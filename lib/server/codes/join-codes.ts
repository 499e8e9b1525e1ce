import 'server-only'
import { randomInt } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Prisma } from '@/generated/prisma/client'
import { consumePoints, done, type Outcome, type Quota, refuse, returnPoints } from '@/lib/server/http'
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

const codeKey = (address: string, code: string): string => `${address} ${code}`

/** Exempts a code from the limit for an address that shows it, a projector for example. */
export const allowCode = (address: string, code: string): void => void allowedCodes().set(codeKey(address, code), true)

/** The look-ups that are under way, by network and code. */
const lookups = new Map<string, Promise<unknown>>()

const quotasOf = (address: string): Quota[] => wrongCodeLimiters().map((limiter) => ({ limiter, key: address }))

/** What is looked up by a code. */
export interface CodeLookup<T> {
  readonly find: (code: string) => Promise<T | undefined | null>
  /** Whether the caller has to do with what the code stands for: whoever plays or teaches there is never limited. */
  readonly isRelated?: (code: string) => Promise<boolean>
}

/** Counted before it is judged, so that many guesses at the same time are no way around; given back if it is right. */
async function judge<T>(address: string, code: string, { find, isRelated }: CodeLookup<T>): Promise<Outcome<T>> {
  const quotas = quotasOf(address)
  const refused = await consumePoints(quotas)
  if (refused && !(await isRelated?.(code))) return refused
  const giveBack = () => (refused ? undefined : returnPoints(quotas))
  try {
    const found = await find(code)
    if (found === undefined || found === null) return refuse('not-found')
    allowCode(address, code)
    await giveBack()
    return done(found)
  } catch (error) {
    await giveBack()
    throw error
  }
}

/** For an address that gave the code rightly before. */
async function findAllowed<T>(code: string, { find }: CodeLookup<T>): Promise<Outcome<T>> {
  const found = await find(code)
  return found === undefined || found === null ? refuse('not-found') : done(found)
}

/**
 * What a code stands for, by the one way there is to ask: an address that is wrong often is slowed in finding others, and
 * a wrong code is as unknown as one of a wrong form. A class that comes in at once by the same code spends one try.
 */
export async function byCode<T>(address: string, code: string, lookup: CodeLookup<T>): Promise<Outcome<T>> {
  if (!isCode(code)) return (await consumePoints(quotasOf(address))) ?? refuse('not-found')
  const key = codeKey(address, code)
  await lookups.get(key)?.catch(() => undefined)
  if (allowedCodes().has(key)) return findAllowed(code, lookup)
  const judging = judge(address, code, lookup)
  lookups.set(key, judging)
  try {
    return await judging
  } finally {
    if (lookups.get(key) === judging) lookups.delete(key)
  }
}
