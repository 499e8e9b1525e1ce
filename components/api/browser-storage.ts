import { trusted } from './trusted'

/**
 * Reads and writes this site's entries in the browser's storage. A browser that refuses storage (private mode, full
 * disk) still plays: a write is then lost, and a read finds nothing.
 */
export const writeEntry = (storage: () => Storage, key: string, value: unknown): void =>
  void attempt(() => storage().setItem(key, JSON.stringify(value)))

export const readEntry = <T>(storage: () => Storage, key: string): T | undefined =>
  attempt(() => trusted<T | null>(storage().getItem(key) ?? 'null')) ?? undefined

export const removeEntry = (storage: () => Storage, key: string): void => void attempt(() => storage().removeItem(key))

/** Access itself may throw, so the storage is looked up inside. */
export const durable = (): Storage => localStorage
export const perTab = (): Storage => sessionStorage

export function clearStorage(): void {
  attempt(() => localStorage.clear())
  attempt(() => sessionStorage.clear())
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
