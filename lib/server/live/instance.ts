import 'server-only'
import { SessionRegistry } from './session-registry'

declare global {
  // Next bundles each route separately: a variable of the module would be several.
  var demarcateLive: Promise<SessionRegistry> | undefined
}

async function startRegistry(): Promise<SessionRegistry> {
  const made = new SessionRegistry()
  await made.start()
  return made
}

/** This process's live sessions, begun by whoever asks first. */
export function liveSessions(): Promise<SessionRegistry> {
  globalThis.demarcateLive ??= startRegistry().catch((error) => {
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
