import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Screen, screenOf } from '../server/support/event-recorder'

/** A live class over real connections: whoever is in it may ask any of the app's processes. */

/** The database that a launcher keeps in its folder. */
export const databaseIn = (data: string): string =>
  `postgresql://demarcate@localhost/demarcate?host=${encodeURIComponent(path.join(data, 'postgres'))}`

/** A process and all that it has started, at once and without a word. */
export function killAll(pid: number): void {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  for (const one of [pid, ...children.map(Number)]) process.kill(one, 'SIGKILL')
}

const cookiesIn = (answered: Response): string =>
  answered.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

async function teacherAt(origin: string): Promise<string> {
  const [email, password] = [`${randomUUID()}@school.example`, randomUUID()]
  const body = JSON.stringify({ email, password, name: 'Ada', role: 'teacher' })
  const made = await fetch(`${origin}/api/v1/users`, { method: 'POST', body })
  if (made.status !== 201) throw new Error(await made.text())
  const asked = await fetch(`${origin}/api/auth/csrf`)
  const { csrfToken } = await asked.json()
  const signedIn = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: cookiesIn(asked) },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
    redirect: 'manual',
  })
  return cookiesIn(signedIn)
}

export interface Pupil {
  readonly id: string
  readonly cookie: string
  put(at: string, position: number, response: unknown): Promise<Response>
}

export interface LiveClass {
  readonly code: string
  readonly cookie: string
  press(at: string, command: string, version?: number): Promise<Response>
  join(at: string, nickname: string): Promise<Pupil>
  watch(at: string, cookie: string): Promise<Screen>
}

export async function openClass(origin: string, settings: object): Promise<LiveClass> {
  const cookie = await teacherAt(origin)
  const { packs } = await (await fetch(`${origin}/api/v1/packs`)).json()
  const send = (at: string, method: string, place: string, body: object, as = cookie) =>
    fetch(`${at}/api/v1/sessions${place}`, { method, headers: { cookie: as }, body: JSON.stringify(body) })
  const made = await send(origin, 'POST', '', { pack: packs[0].slug, kinds: ['choose'], ...settings })
  const { session } = await made.json()
  const code: string = session.code
  return {
    code,
    cookie,
    press: (at, command, version) => send(at, 'POST', `/${code}/commands`, { command, version }),
    async join(at, nickname) {
      const joined = await send(at, 'POST', `/${code}/players`, { nickname }, '')
      const own = cookiesIn(joined)
      const { player } = await joined.json()
      return {
        id: player.id,
        cookie: own,
        put: (where, position, response) => send(where, 'PUT', `/${code}/responses/${position}`, { response }, own),
      }
    },
    watch: async (at, as) => screenOf(await fetch(`${at}/api/v1/sessions/${code}/events`, { headers: { cookie: as } })),
  }
}

/** As screens do: again and again until somebody answers. */
export async function insistently<T>(ask: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 20_000; ; await sleep(100)) {
    try {
      return await ask()
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}
