import 'server-only'
import { type Logger, pino } from 'pino'
import { settings } from './config'

declare global {
  var demarcateLog: Logger | undefined
}

/** One line an event, JSON, to the standard output. Never bodies, cookies or addresses. */
export function log(): Logger {
  globalThis.demarcateLog ??= pino({ level: settings().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return globalThis.demarcateLog
}
