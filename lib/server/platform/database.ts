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
  })
  // A connection that dies while idle (PostgreSQL was restarted) is replaced by the next query.
  pool.on('error', (error) => log().warn({ reason: error.message }, 'lost a database connection'))
  // Prisma's adapter reads and writes instants as if the session were in UTC; the database may be in any zone.
  pool.on('connect', (client) => void client.query("SET TIME ZONE 'UTC'").catch(() => {}))
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

/** PostgreSQL's "connection_exception" class, its shutdown codes, and what Node's sockets say. */
const CONNECTION_ERROR_CODES =
  /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|P1001|P1002|P1008|P1017|P2024)$/
const CONNECTION_ERROR_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|server closed the connection|query read timeout/i

/** What is said where nothing was asked of it, because there is no connection: PostgreSQL's "connection_does_not_exist". */
export const databaseAwayError = (): Error => Object.assign(new Error('the database is away'), { code: '08003' })

/** The database is away for the moment, as opposed to a mistake of ours. */
export function isDatabaseAway(error: unknown): boolean {
  if (!types.isNativeError(error)) return false
  if ('code' in error && typeof error.code === 'string' && CONNECTION_ERROR_CODES.test(error.code)) return true
  return CONNECTION_ERROR_MESSAGES.test(error.message) || isDatabaseAway(error.cause)
}
