import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { type Refused, refuse } from '@/lib/server/http'
import { database, settings } from '@/lib/server/platform'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const mayRead = (authorization: string | null, token: string): boolean =>
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

/** Prometheus's text format. To everybody without the token there is no such thing. */
export function metricsFor(authorization: string | null): Response | Refused {
  const token = settings().metricsToken
  if (!token || !mayRead(authorization, token)) return refuse('not-found')
  const lines = metrics().map(
    ([name, type, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`,
  )
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } })
}
