import type { WireResponse } from '@/lib/contract/attempts'
import { durable, readEntry, removeEntry, writeEntry } from './browser-storage'

/**
 * Responses that the player gave and the server has not acknowledged yet. They outlive the tab and are sent again after
 * a reload or a crash; the server answers a repeated response as it answered the first one, so nothing counts twice.
 */
export interface OutboxEntry {
  readonly position: number
  readonly response: WireResponse
}

/** `owner` is an attempt's id or a seat in a live session: one open response each. */
const keyOf = (owner: string): string => `demarcate:answer:${owner}`

export const storeResponse = (owner: string, entry: OutboxEntry): void => writeEntry(durable, keyOf(owner), entry)

export function storedResponse(owner: string): OutboxEntry | undefined {
  const entry = readEntry<Partial<OutboxEntry>>(durable, keyOf(owner))
  const { position, response } = entry ?? {}
  return typeof position === 'number' && typeof response === 'object' && response ? { position, response } : undefined
}

export const dropResponse = (owner: string): void => removeEntry(durable, keyOf(owner))
