import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** `npm start` as a person would run it: a process with nothing on its standard input. */
export interface Launched {
  readonly child: ChildProcess
  readonly output: () => string
  /** The address, once it says that it is ready; throws with all it said if it ends before. */
  ready(): Promise<string>
  says(pattern: RegExp): Promise<void>
  /** Its exit code. */
  ended: Promise<number | null>
  /** Ctrl-C. */
  stop(): Promise<number | null>
}

interface LaunchOptions {
  readonly data: string
  readonly port?: number
  readonly cwd?: string
  readonly env?: Record<string, string>
}

const root = path.resolve(__dirname, '../..')
const running = new Set<ChildProcess>()

export function launch({ data, port = 0, cwd = root, env = {} }: LaunchOptions): Launched {
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, [path.join(cwd, 'scripts/start.mjs')], {
    cwd: tmpdir(),
    env: { ...inherited, NODE_ENV: 'production', DEMARCATE_DATA: data, PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code
  })
  const says = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null || child.signalCode) throw new Error(`it ended and never said ${pattern}:\n${output}`)
      await sleep(20)
    }
  }
  return {
    child,
    output: () => output,
    says,
    ended,
    ready: async () => {
      await says(/Demarcate is ready on \S+\n/)
      return /Demarcate is ready on (\S+)/.exec(output)?.[1] ?? ''
    },
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

/** A folder that is gone after the test file, with everything that still runs. */
export function temporary(): () => string {
  const made: string[] = []
  afterAll(async () => {
    for (const child of running) child.kill('SIGTERM')
    while (running.size > 0) await sleep(20)
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'demarcate-launch-'))
    made.push(folder)
    return folder
  }
}

/** The process number of the PostgreSQL that has the folder; undefined: it was stopped cleanly. */
export function postgresOf(data: string): number | undefined {
  const file = path.join(data, 'postgres', 'postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
}

/** The web server's process, a child of the launcher. */
export function appOf({ child }: Launched): number {
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number)
  const app = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('serve.mjs'))
  if (!app) throw new Error('no web server')
  return app
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50)) if (await holds()) return
  throw new Error(`never: ${holds}`)
}

export const isUp = async (address: string): Promise<boolean> =>
  fetch(`${address}/api/ready`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Somebody who begins an attempt and answers its first question. */
export async function playOne(address: string) {
  const { packs } = await (await fetch(`${address}/api/v1/packs`)).json()
  const body = JSON.stringify({ pack: packs[0].slug, kinds: ['choose'], length: 3 })
  const begun = await fetch(`${address}/api/v1/attempts`, { method: 'POST', body })
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { attempt } = await begun.json()
  const answered = await fetch(`${address}/api/v1/attempts/${attempt.id}/responses/0`, {
    method: 'PUT',
    headers: { cookie },
    body: JSON.stringify({ response: { option: 'a' } }),
  })
  if (answered.status !== 200) throw new Error(await answered.text())
  /** What is known of it at an address: the position, or the status if it is not known. */
  return async (at: string): Promise<number> => {
    const looked = await fetch(`${at}/api/v1/attempts/${attempt.id}`, { headers: { cookie } })
    return looked.ok ? (await looked.json()).attempt.position : -looked.status
  }
}
