import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch } from '../launcher/launch'
import { expectSoon } from './map'

const DAY_MS = 86_400_000
/** Longer than such a test takes: it is not to run into midnight. */
const A_WHILE_MS = 15 * 60_000

export interface AppWithClock {
  readonly baseURL: string
  /** Comes back once the app knows. */
  nextDay(): Promise<void>
}

/** An app of one's own, whose clock can be put ahead (`__tests__/setup/clock.mjs`). */
export async function launchWithClock(data: string): Promise<AppWithClock> {
  const file = path.join(data, 'clock-ahead')
  let aheadMs = (Date.now() + A_WHILE_MS) % DAY_MS < A_WHILE_MS ? A_WHILE_MS : 0
  writeFileSync(file, String(aheadMs))
  const preload = pathToFileURL(path.resolve('__tests__/setup/clock.mjs')).href
  const app = launch({ data, env: { CLOCK_AHEAD: file, NODE_OPTIONS: `--import=${preload}` } })
  const baseURL = await app.ready()
  const today = async (): Promise<string> => (await (await fetch(`${baseURL}/api/v1/daily`)).json()).day
  return {
    baseURL,
    nextDay: async () => {
      const before = await today()
      aheadMs += DAY_MS
      writeFileSync(file, String(aheadMs))
      await expectSoon(async () => (await today()) !== before)
    },
  }
}
