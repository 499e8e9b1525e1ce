import 'server-only'
import type { Phase } from '@/lib/session'

/** Less than this is not worth an event to everybody. */
const MIN_COMPENSATED_MS = 500

/** Of the time that the service was away, what the open question has lost. */
export function compensationMs(phase: Phase, goneMs: number, now: number): number {
  const ms = phase.name === 'asking' ? Math.round(Math.min(goneMs, now - phase.openedAt)) : 0
  return ms >= MIN_COMPENSATED_MS ? ms : 0
}
