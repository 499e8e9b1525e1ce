import { GET as events } from '@/app/api/v1/sessions/[code]/events/route'
import { view } from '@/lib/session/wire'
import { tinyPack } from '../packs/tiny'
import { call } from './call'
import { throughDoor } from './door'
import { signUp, someAddress } from './people'

/** Everything a screen was sent, as bytes and as events. */
export interface Screen {
  text(): string
  /** The other side has ended it. */
  isOver(): boolean
  views(): ReturnType<typeof view.parse>[]
  /** The newest view, once it is as asked. */
  until(holds: (seen: ReturnType<typeof view.parse>) => boolean): Promise<ReturnType<typeof view.parse>>
  close(): Promise<void>
}

type Door = (path: string, code: string, cookie: string) => Promise<Response | undefined>

/** The two ways to the events: the web server's own, and Next's. */
export const DOORS: Readonly<Record<'direct' | 'next', Door>> = {
  direct: (path, _code, cookie) => throughDoor(path, { headers: { cookie } }),
  next: (path, code, cookie) =>
    events(new Request(`http://localhost:3000${path}`, { headers: { cookie } }), { params: Promise.resolve({ code }) }),
}

export async function screen(code: string, cookie: string, query = '', door = DOORS.direct): Promise<Screen> {
  const response = await door(`/api/v1/sessions/${code}/events${query}`, code, cookie)
  if (response?.status !== 200 || !response.body) throw new Error(`${response?.status} ${await response?.text()}`)
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let isOver = false
  const reading = (async () => {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += decoder.decode(chunk.value)
  })()
    .catch(() => {}) // cut off, as by a server that dies
    .finally(() => {
      isOver = true
    })
  const views = () =>
    [...text.matchAll(/event: view\ndata: (.*)\n\n/g)].map(([, json = '']) => view.parse(JSON.parse(json)))
  return {
    text: () => text,
    isOver: () => isOver,
    views,
    async until(holds) {
      for (const end = Date.now() + 5_000; Date.now() < end; await new Promise((next) => setTimeout(next, 10))) {
        const last = views().at(-1)
        if (last && holds(last)) return last
      }
      throw new Error(`never: ${holds}; last seen: ${text.slice(-600)}`)
    },
    async close() {
      await reader.cancel()
      await reading
    },
  }
}

export async function openRoom(settings: object = {}) {
  const teacher = await signUp({ role: 'teacher' })
  const body = { pack: tinyPack.slug, length: 3, ...settings }
  const made = await call('POST', '/api/v1/sessions', { body, cookie: teacher.cookie })
  if (made.status !== 201) throw new Error(made.text)
  const code: string = made.body.session.code
  const preview = await call('GET', `/api/v1/sessions/${code}/preview`, { cookie: teacher.cookie })
  const keys: unknown[] = preview.body.questions.map(({ key }: { key: unknown }) => key)
  return {
    code,
    teacher,
    keys,
    press: (command: string, more: object = {}) =>
      call('POST', `/api/v1/sessions/${code}/commands`, { body: { command, ...more }, cookie: teacher.cookie }),
    async join(nickname: string, more: object = {}) {
      const headers = someAddress()
      const joined = await call('POST', `/api/v1/sessions/${code}/players`, { body: { nickname, ...more }, headers })
      const cookie = joined.cookie ?? ''
      return {
        joined,
        cookie,
        id: joined.body?.player?.id,
        put: (position: number, response: unknown) =>
          call('PUT', `/api/v1/sessions/${code}/responses/${position}`, { body: { response }, cookie }),
      }
    },
  }
}
