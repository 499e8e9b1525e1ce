import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import stop from './app-teardown.mjs'
import { startChromium } from './chromium.mjs'
import { onSignal } from './on-signal.mjs'

/** For browser tests: the app and one browser, once a run. */
export default async function start() {
  onSignal(stop)
  await Promise.all([startChromium(), startApp()])
}

/**
 * The app as `npm start` runs it (built if need be), on a free port and an empty data
 * folder. BASE_URL says where; one that is set already is used as it is.
 */
async function startApp() {
  if (process.env.BASE_URL) return
  const folder = mkdtempSync(path.join(tmpdir(), 'demarcate-browser-'))
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: '0', DEMARCATE_DATA: folder, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  globalThis.demarcateApp = { child, folder }
  process.env.APP_DATA = folder
  process.env.BASE_URL = await new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
      const ready = /Demarcate is ready on (\S+)/.exec(output)
      if (ready) resolve(ready[1])
    })
    child.on('exit', (code) => reject(new Error(`The app did not start (${code}):\n${output}`)))
  })
}
