import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { stopChromium } from './chromium.mjs'

export default async function stop() {
  await stopChromium()
  if (!globalThis.demarcateApp) return
  const { child, folder } = globalThis.demarcateApp
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
