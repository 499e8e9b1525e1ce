import 'server-only'
import { Live } from './session-registry'

declare global {
  // Next bundles each route separately: a variable of the module would be several.
  var demarcateLive: Promise<Live> | undefined
}

async function opened(): Promise<Live> {
  const made = new Live()
  await made.start()
  return made
}

/** This process's live sessions, begun by whoever asks first. */
export function liveSessions(): Promise<Live> {
  globalThis.demarcateLive ??= opened().catch((error) => {
    globalThis.demarcateLive = undefined
    throw error
  })
  return globalThis.demarcateLive
}

export async function closeLive(): Promise<void> {
  const open = globalThis.demarcateLive
  globalThis.demarcateLive = undefined
  await (await open?.catch(() => undefined))?.stop()
}
