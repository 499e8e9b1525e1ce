import 'server-only'
import { log } from '../log'

/** Nobody waits for this: it is tried again, and the log says why. */
export const note = (error: unknown): void =>
  log().warn({ reason: error instanceof Error ? error.message : String(error) }, 'live sessions are held up')
