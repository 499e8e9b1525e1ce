import 'server-only'
import { SessionRegistry } from './session-registry'
import type { RegistryOptions } from './timing'

declare global {
  // Next bundles each route separately: a module variable would exist several times.
  var demarcateLive: Promise<SessionRegistry> | undefined
}

async function startRegistry(options: RegistryOptions): Promise<SessionRegistry> {
  const registry = new SessionRegistry(options)
  await registry.start()
  return registry
}

/** This process's live sessions. The first call starts them, and only its options count. */
export function liveSessions(options: RegistryOptions = {}): Promise<SessionRegistry> {
  globalThis.demarcateLive ??= startRegistry(options).catch((error) => {
    globalThis.demarcateLive = undefined
    throw error
  })
  return globalThis.demarcateLive
}

export async function closeLiveSessions(): Promise<void> {
  const open = globalThis.demarcateLive
  globalThis.demarcateLive = undefined
  await (await open?.catch(() => undefined))?.stop()
}
