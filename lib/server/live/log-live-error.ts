import 'server-only'
import { log } from '@/lib/server/platform'

/** Nobody waits for this: it is tried again, and the log says why. */
export const logLiveError = (error: unknown): void =>
  log().warn({ reason: error instanceof Error ? error.message : String(error) }, 'live sessions are held up')
