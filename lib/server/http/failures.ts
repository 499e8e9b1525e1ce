import 'server-only'
import { isDatabaseAway, log } from '@/lib/server/platform'
import { REFUSALS, type Refused, refuse } from './refusals'
import { ClientGone } from './request'

/** What a log line says of a request: ids in its path and its query are nobody's business. */
export interface RequestLabel {
  readonly method: string
  readonly path: string
}

export const labelOf = ({ method, path }: RequestLabel): RequestLabel => ({
  method,
  path: path.slice(0, 200).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id'),
})

export function logRefusal(label: RequestLabel, { refusal }: Refused): void {
  const line = { ...label, code: refusal }
  if (REFUSALS[refusal].status >= 500) log().error(line, 'failed')
  else log().info(line, 'refused')
}

/** An unexpected error: the log gets its stack, the caller learns nothing of it. */
export function logFailure(label: RequestLabel, error: unknown): void {
  log().error(
    { ...label, error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    'unexpected',
  )
}

/** What an error means to the caller; logged, once. There is nobody to tell if the client has gone: that is thrown on. */
export function toRefusal(label: RequestLabel, error: unknown): Refused {
  if (error instanceof ClientGone) throw error
  if (isDatabaseAway(error)) {
    const refused = refuse('unavailable')
    logRefusal(label, refused)
    return refused
  }
  logFailure(label, error)
  return refuse('internal')
}
