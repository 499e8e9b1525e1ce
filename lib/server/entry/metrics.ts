import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { database, settings } from '@/lib/server/platform'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const mayRead = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`))

type Metric = readonly [name: string, type: 'gauge' | 'counter', help: string, value: number]

function metrics(): Metric[] {
  const { pool } = database()
  const memory = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return [
    ['process_cpu_seconds_total', 'counter', 'Time that processors have worked for it.', (user + system) / 1e6],
    ['process_resident_memory_bytes', 'gauge', 'Resident memory.', memory.rss],
    ['nodejs_heap_used_bytes', 'gauge', 'JavaScript heap in use.', memory.heapUsed],
    ['process_uptime_seconds', 'gauge', 'Seconds since the start.', process.uptime()],
    ['demarcate_database_connections', 'gauge', 'Open database connections.', pool.totalCount],
    ['demarcate_database_connections_idle', 'gauge', 'Open database connections that wait for work.', pool.idleCount],
    ['demarcate_database_queue', 'gauge', 'Queries that wait for a connection.', pool.waitingCount],
  ]
}

/** In Prometheus's text format; undefined without the token. */
export function metricsFor(authorization: string | undefined): string | undefined {
  const token = settings().metricsToken
  if (!token || !mayRead(authorization, token)) return undefined
  return metrics()
    .map(([name, type, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`)
    .join('')
}
