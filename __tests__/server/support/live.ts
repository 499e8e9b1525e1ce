import { serveRoute } from '@/lib/server/entry/api-route'
import { tinyPack } from '../../packs/tiny'
import { signUp, someAddress } from './accounts'
import { throughDoor } from './api-server'
import { call } from './call'
import { type Screen, screenOf } from './event-recorder'

type Door = (path: string, code: string, cookie: string) => Promise<Response | undefined>

/** The two ways to the events: the web server's of production, and Next's of development. */
export const DOORS: Readonly<Record<'direct' | 'next', Door>> = {
  direct: (path, _code, cookie) => throughDoor(path, { headers: { cookie } }),
  next: (path, _code, cookie) => serveRoute(new Request(`http://localhost:3000${path}`, { headers: { cookie } })),
}

export const screen = async (code: string, cookie: string, query = '', door = DOORS.direct): Promise<Screen> =>
  screenOf(await door(`/api/v1/sessions/${code}/events${query}`, code, cookie))

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
