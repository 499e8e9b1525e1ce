import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { database } from './database'
import { type Refused, refuse } from './refusal'
import { settings } from './settings'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const mayRead = (authorization: string | null, token: string): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`))

type Gauge = readonly [name: string, help: string, value: number]

function gauges(): Gauge[] {
  const { pool } = database()
  const memory = process.memoryUsage()
  return [
    ['process_resident_memory_bytes', 'Resident memory.', memory.rss],
    ['nodejs_heap_used_bytes', 'JavaScript heap in use.', memory.heapUsed],
    ['process_uptime_seconds', 'Seconds since the start.', process.uptime()],
    ['demarcate_database_connections', 'Open database connections.', pool.totalCount],
    ['demarcate_database_connections_idle', 'Open database connections that wait for work.', pool.idleCount],
    ['demarcate_database_queue', 'Queries that wait for a connection.', pool.waitingCount],
  ]
}

/** Prometheus's text format. To everybody without the token there is no such thing. */
export function metricsFor(authorization: string | null): Response | Refused {
  const token = settings().metricsToken
  if (!token || !mayRead(authorization, token)) return refuse('not-found')
  const lines = gauges().map(
    ([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`,
  )
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } })
}
