import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** The app as `npm start` runs it, of this checkout or of another one, on a free port, with a data folder of its own. */
export async function startApp(data, env = {}, checkout = '.') {
  const began = performance.now()
  const child = spawn(process.execPath, [path.resolve(checkout, 'scripts/start.mjs')], {
    env: {
      ...process.env,
      PORT: '0',
      DEMARCATE_DATA: data,
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_MINUTE: '10000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      const ready = /Demarcate is ready on (\S+)/.exec(output)
      if (ready) resolve(ready[1])
    })
    child.on('exit', () => reject(new Error(`The app did not start:\n${output}`)))
  })
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { url, readyMs: performance.now() - began, stop }
}
