import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { binaries } from './binaries.mjs'
import { asOwner, giveToOwner, isRoot } from './owner.mjs'
import { Refusal } from './refusal.mjs'

const PATIENCE_MS = 20_000
const LOG_LIMIT_BYTES = 5_000_000
/** A Unix socket's path may have 107 bytes (sockaddr_un). */
const SOCKET_PATH_BYTES = 107
const SOCKET = '.s.PGSQL.5432'

/**
 * One PostgreSQL on one folder, reached by a Unix socket inside it and by nothing else.
 * `folder` belongs to whoever runs PostgreSQL (root: nobody) and is closed to everybody else, so "trust" is safe.
 */
export class Postgres {
  #folder
  #settings
  #native
  #child
  #shortcut
  #isStopped = false

  constructor(folder, settings = []) {
    this.#folder = path.resolve(folder)
    this.#settings = settings
  }

  get folder() {
    return this.#folder
  }

  /** The process that answers on the folder, whoever started it. */
  get pid() {
    const file = path.join(this.#folder, 'postmaster.pid')
    return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
  }

  /** It was started from here (and not found running). */
  get isParent() {
    return this.#child !== undefined
  }

  url(database = 'postgres') {
    return `postgresql://demarcate@localhost/${database}?host=${encodeURIComponent(this.#socketFolder())}`
  }

  #socketFolder() {
    if (Buffer.byteLength(path.join(this.#folder, SOCKET)) < SOCKET_PATH_BYTES) return this.#folder
    if (!this.#shortcut) {
      this.#shortcut = mkdtempSync(path.join(tmpdir(), 'demarcate-'))
      symlinkSync(this.#folder, path.join(this.#shortcut, 'd'))
    }
    return path.join(this.#shortcut, 'd')
  }

  /** Makes the cluster if there is none yet, beside its place: one that was killed half-made is never taken for whole. */
  async create() {
    this.#native = binaries()
    if (existsSync(this.#folder)) return
    const half = `${this.#folder}.new`
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { recursive: true, mode: 0o700 })
    giveToOwner(half)
    const args = [
      '-D',
      placeOf(half),
      '-U',
      'demarcate',
      '--auth=trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    ]
    const { code, output } = await this.#run('initdb', args, half)
    if (code !== 0) throw new Refusal(`PostgreSQL could not make its folder ${this.#folder}:\n${output.trim()}`)
    renameSync(half, this.#folder)
  }

  #run(program, args, cwd) {
    return new Promise((resolve) => {
      const child = spawn(path.join(this.#native, 'bin', program), args, this.#options(cwd, ['ignore', 'pipe', 'pipe']))
      let output = ''
      child.stdout.on('data', (data) => {
        output += data
      })
      child.stderr.on('data', (data) => {
        output += data
      })
      child.on('error', (error) => resolve({ code: -1, output: error.message }))
      child.on('close', (code) => resolve({ code, output }))
    })
  }

  /** In a process group of its own: Ctrl-C goes to the launcher, which stops the app first. */
  #options(cwd, stdio) {
    return {
      ...asOwner(cwd),
      cwd,
      stdio,
      detached: true,
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    }
  }

  /** Answers as soon as PostgreSQL takes connections; one that runs already is joined. */
  async start() {
    const until = Date.now() + PATIENCE_MS
    while (!this.#isStopped) {
      if (await this.#answers()) return
      if (!this.#child) this.#spawn()
      await Promise.race([this.#child.ended, sleep(25)])
      if (Date.now() > until)
        throw new Refusal(`PostgreSQL does not start in ${this.#folder}. Its last words:\n${this.#lastWords()}`)
      if (!this.#child) await sleep(250) // e.g. what a killed one held is still being freed
    }
  }

  #spawn() {
    this.#removeStalePid()
    const log = openSync(this.logFile, logIsLong(this.logFile) ? 'w' : 'a')
    const args = [
      '-D',
      placeOf(this.#folder),
      '-k',
      '.',
      '-c',
      'listen_addresses=',
      '-c',
      'unix_socket_permissions=0700',
      // An error's detail has the values in it: addresses and nicknames do not belong into a log.
      '-c',
      'log_error_verbosity=terse',
      ...this.#settings,
    ]
    const child = spawn(
      path.join(this.#native, 'bin', 'postgres'),
      args,
      this.#options(this.#folder, ['ignore', log, log]),
    )
    closeSync(log)
    child.unref()
    child.ended = new Promise((resolve) => {
      child.on('error', resolve)
      child.on('exit', resolve)
    }).then(() => {
      if (this.#child === child) this.#child = undefined
    })
    this.#child = child
  }

  /**
   * After a power cut the process id in `postmaster.pid` may be another program's by now: PostgreSQL only asks whether a
   * process has it, and would refuse to start for ever.
   */
  #removeStalePid() {
    const { pid } = this
    if (pid && isAlive(pid) && programOf(pid) !== undefined && programOf(pid) !== 'postgres')
      rmSync(path.join(this.#folder, 'postmaster.pid'), { force: true })
  }

  get logFile() {
    return `${this.#folder}.log`
  }

  #lastWords() {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
  }

  async #answers() {
    const client = await this.connect().catch(() => undefined)
    await client?.end()
    return client !== undefined
  }

  async connect(database = 'postgres') {
    const { default: pg } = await import('pg')
    const client = new pg.Client({
      connectionString: this.url(database),
      connectionTimeoutMillis: 5000,
      application_name: 'demarcate launcher',
    })
    client.on('error', () => {}) // a connection that is lost says so by 'end'
    await client.connect()
    return client
  }

  /** SIGINT is PostgreSQL's "fast shutdown": ends connections, writes everything down. */
  async stop() {
    this.#isStopped = true
    const pid = this.#child?.pid ?? ((await this.#answers()) ? this.pid : undefined)
    if (pid) {
      process.kill(pid, 'SIGINT')
      const until = Date.now() + PATIENCE_MS
      while (isAlive(pid) && Date.now() < until) await Promise.race([this.#child?.ended ?? sleep(20), sleep(20)])
    }
    if (this.#shortcut) rmSync(this.#shortcut, { recursive: true, force: true })
    this.#shortcut = undefined
  }
}

/** How PostgreSQL names its own folder. Root's `nobody` may not be able to walk there by path, but it stands in it. */
const placeOf = (folder) => (isRoot() && existsSync('/proc/self/cwd') ? '/proc/self/cwd' : folder)

const logIsLong = (file) => existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES

/** The name of the program that a process runs; undefined where the system does not say. */
function programOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' })
    return status === 0 ? path.basename(stdout.trim()) : undefined
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
