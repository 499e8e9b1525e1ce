import 'server-only'
import { types } from 'node:util'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient } from '@/generated/prisma/client'
import { settings } from './config'
import { log } from './logger'

/** One pool, two APIs: Prisma for general queries, raw `pg` for hot paths. */
export interface Database {
  readonly pool: Pool
  readonly prisma: PrismaClient
}

declare global {
  // Next bundles routes, pages and the start separately: a variable of the module would be several.
  var demarcateDatabase: Database | undefined
}

function open(): Database {
  const pool = new Pool({
    connectionString: settings().databaseUrl,
    max: settings().databaseConnections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    query_timeout: 15_000,
    // Prisma's adapter reads and writes instants as if the session were in UTC; the database may be in any zone.
    onConnect: async (client) => void (await client.query("SET TIME ZONE 'UTC'")),
  })
  // A connection that dies while idle (PostgreSQL was restarted) is replaced by the next query.
  pool.on('error', (error) => log().warn({ reason: error.message }, 'lost a database connection'))
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}

export function database(): Database {
  globalThis.demarcateDatabase ??= open()
  return globalThis.demarcateDatabase
}

export async function closeDatabase(): Promise<void> {
  const open = globalThis.demarcateDatabase
  globalThis.demarcateDatabase = undefined
  await open?.prisma.$disconnect()
  if (open && !open.pool.ended) await open.pool.end()
}

/**
 * SQLSTATEs (PostgreSQL manual, appendix A) of a database that cannot serve for the moment: no connection (08), out of
 * disk, memory or connections (53), read-only (25006), not in a state to take any (55000), shut down or starting (57P); then what Node's
 * sockets say, and Prisma's codes for the same (no server, time-out, no free connection, no transaction).
 */
const CONNECTION_ERROR_CODES =
  /^(08...|25006|53...|55000|57P0\d|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|P1001|P1002|P1008|P1017|P2024|P2028)$/
const CONNECTION_ERROR_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|server closed the connection|query read timeout/i

/** What is said where nothing was asked of it, because there is no connection: PostgreSQL's "connection_does_not_exist". */
export const databaseAwayError = (): Error => Object.assign(new Error('the database is away'), { code: '08003' })

/** The database is away for the moment, as opposed to a mistake of ours. */
export const isDatabaseAway = (error: unknown): boolean => types.isNativeError(error) && saysAway(error, 0)

/** Prisma wraps an error of the driver several times, and puts PostgreSQL's own code into plain objects. */
const DEEPEST_CAUSE = 6
const WRAPPERS = ['cause', 'meta', 'driverAdapterError']

function saysAway(error: unknown, depth: number): boolean {
  if (typeof error !== 'object' || error === null || depth > DEEPEST_CAUSE) return false
  const fields = new Map<string, unknown>([
    ...Object.entries(error),
    ...(types.isNativeError(error) ? ownCauseOf(error) : []),
  ])
  const isAway = (name: string, pattern: RegExp): boolean => {
    const value = fields.get(name)
    return typeof value === 'string' && pattern.test(value)
  }
  return (
    isAway('code', CONNECTION_ERROR_CODES) ||
    isAway('originalCode', CONNECTION_ERROR_CODES) ||
    isAway('message', CONNECTION_ERROR_MESSAGES) ||
    WRAPPERS.some((name) => saysAway(fields.get(name), depth + 1))
  )
}

/** Of an error, `message` and `cause` are not enumerable. */
const ownCauseOf = ({ message, cause }: Error): [string, unknown][] => [
  ['message', message],
  ['cause', cause],
]
