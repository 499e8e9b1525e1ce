import { readdirSync } from 'node:fs'
import path from 'node:path'
import { callerOf } from '@/lib/server/auth/caller'
import { tinyPack } from '../../packs/tiny'
import { signUp, someAddress } from '../support/accounts'
import { call, type Options } from '../support/call'
import { classroom, rosterOf } from '../support/classroom'
import { begin, type Play } from '../support/play'
import { startService } from '../support/service'

/** What everybody gets of every route. A route that is not in here fails the test. */

startService()

const CALLERS = ['nobody', 'otherGuest', 'student', 'otherTeacher', 'guest', 'teacher'] as const
type Name = (typeof CALLERS)[number]

/** A guest with an attempt; a teacher with a class, set work and a live session; and others, who have nothing to do with them. */
interface World {
  readonly cookies: Readonly<Record<Name, string>>
  readonly play: Play
  readonly player: string
  readonly classId: string
  readonly classCode: string
  readonly member: string
  readonly work: string
  readonly session: string
}

async function world(): Promise<World> {
  const [play, otherGuest] = [await begin({ length: 2 }), await begin({ length: 1 })]
  const teacher = await signUp({ role: 'teacher' })
  const room = await classroom({ teacher, roster: 'Ada\nBen' })
  const [member] = await rosterOf(room)
  const cookie = teacher.cookie
  const body = { pack: tinyPack.slug, length: 2 }
  const work = await call('POST', '/api/v1/assignments', { body, cookie })
  const session = await call('POST', '/api/v1/sessions', { body, cookie })
  const { player } = await callerOf(new Headers({ cookie: play.cookie }))
  return {
    cookies: {
      nobody: '',
      guest: play.cookie,
      otherGuest: otherGuest.cookie,
      student: (await signUp()).cookie,
      teacher: cookie,
      otherTeacher: (await signUp({ role: 'teacher' })).cookie,
    },
    play,
    player: player ?? '',
    classId: room.id,
    classCode: room.code,
    member: member?.id ?? '',
    work: work.body.assignment.code,
    session: session.body.session.code,
  }
}

type Statuses = readonly [
  nobody: number,
  otherGuest: number,
  student: number,
  otherTeacher: number,
  guest: number,
  teacher: number,
]
interface Row {
  /** The folder of the route under app/api. */
  readonly route: string
  readonly method: string
  readonly gets: Statuses
  readonly to?: (world: World) => string
  readonly body?: (world: World) => unknown
}

const all = (status: number): Statuses => [status, status, status, status, status, status]
/** For teachers, each of their own. */
const own = (status: number): Statuses => [401, 401, 403, 404, 401, status]
/** For its teacher; to everybody else it is not there. */
const hidden = (status: number): Statuses => [404, 404, 404, 404, 404, status]
/** For every teacher. */
const teachers = (status: number): Statuses => [401, 401, 403, status, 401, status]
const quiz = () => ({ pack: tinyPack.slug, length: 1 })
const NONE = '01a20929-0000-7000-8000-000000000000'

const ROWS: readonly Row[] = [
  { route: 'v1/packs', method: 'GET', gets: all(200) },
  { route: 'v1/packs/[slug]', method: 'GET', gets: all(200), to: () => `packs/${tinyPack.slug}` },
  { route: 'v1/attempts', method: 'POST', gets: all(201), body: quiz },
  {
    route: 'v1/attempts/[id]',
    method: 'GET',
    gets: [404, 404, 404, 404, 200, 404],
    to: ({ play }) => `attempts/${play.id}`,
  },
  {
    route: 'v1/attempts/[id]/responses/[position]',
    method: 'PUT',
    gets: [404, 404, 404, 404, 200, 404],
    to: ({ play }) => `attempts/${play.id}/responses/0`,
    body: ({ play }) => ({ response: play.key(0) }),
  },
  {
    route: 'v1/attempts/[id]/review',
    method: 'GET',
    gets: [404, 404, 404, 404, 200, 404],
    to: ({ play }) => `attempts/${play.id}/review`,
  },
  { route: 'v1/daily', method: 'GET', gets: all(200) },
  { route: 'v1/daily/attempts', method: 'POST', gets: all(201) },
  { route: 'v1/me', method: 'GET', gets: all(200) },
  { route: 'v1/me', method: 'PATCH', gets: [404, 200, 200, 200, 200, 200], body: () => ({ nickname: 'Ada' }) },
  { route: 'v1/me', method: 'DELETE', gets: all(204) },
  { route: 'v1/me/attempts', method: 'GET', gets: all(200) },
  { route: 'v1/me/assignments', method: 'GET', gets: all(200) },
  { route: 'v1/me/comparisons', method: 'GET', gets: all(200) },
  { route: 'v1/me/progress', method: 'GET', gets: all(200) },
  { route: 'v1/me/review', method: 'GET', gets: all(200) },
  { route: 'v1/me/export', method: 'GET', gets: [404, 200, 200, 200, 200, 200] },
  { route: 'v1/me/logins', method: 'DELETE', gets: [401, 401, 204, 204, 401, 204] },
  {
    route: 'v1/me/password',
    method: 'PUT',
    gets: [401, 401, 403, 403, 401, 403],
    body: () => ({ current: 'not it', password: 'a rare long sentence' }),
  },
  { route: 'v1/me/recovery', method: 'POST', gets: [404, 201, 201, 201, 201, 201] },
  { route: 'v1/me/practice/attempts', method: 'POST', gets: all(201), body: quiz },
  { route: 'v1/me/review/attempts', method: 'POST', gets: all(201), body: quiz },
  { route: 'v1/recovery', method: 'POST', gets: all(404), body: () => ({ recoveryCode: 'AAAA-AAAA-AAAA' }) },
  { route: 'v1/users', method: 'POST', gets: all(422), body: () => ({}) },
  { route: 'v1/classes', method: 'GET', gets: teachers(200) },
  { route: 'v1/classes', method: 'POST', gets: teachers(201), body: () => ({ name: '9c' }) },
  {
    route: 'v1/classes/join',
    method: 'POST',
    gets: all(201),
    body: ({ classCode }) => ({ code: classCode, name: 'Zoe' }),
  },
  { route: 'v1/classes/[id]', method: 'GET', gets: own(200), to: ({ classId }) => `classes/${classId}` },
  {
    route: 'v1/classes/[id]',
    method: 'PATCH',
    gets: own(200),
    to: ({ classId }) => `classes/${classId}`,
    body: () => ({ name: '9d' }),
  },
  { route: 'v1/classes/[id]', method: 'DELETE', gets: own(204), to: ({ classId }) => `classes/${classId}` },
  {
    route: 'v1/classes/[id]/members',
    method: 'GET',
    gets: own(200),
    to: ({ classId }) => `classes/${classId}/members`,
  },
  {
    route: 'v1/classes/[id]/members',
    method: 'POST',
    gets: own(201),
    to: ({ classId }) => `classes/${classId}/members`,
    body: () => ({ roster: 'Eve' }),
  },
  {
    route: 'v1/classes/[id]/members/[member]',
    method: 'PATCH',
    gets: own(200),
    to: ({ classId, member }) => `classes/${classId}/members/${member}`,
    body: () => ({ name: 'Ada L' }),
  },
  {
    route: 'v1/classes/[id]/members/[member]',
    method: 'DELETE',
    gets: own(204),
    to: ({ classId, member }) => `classes/${classId}/members/${member}`,
  },
  {
    route: 'v1/classes/[id]/teachers',
    method: 'POST',
    gets: own(204),
    to: ({ classId }) => `classes/${classId}/teachers`,
    body: () => ({ email: 'nobody@school.example' }),
  },
  {
    route: 'v1/classes/[id]/teachers/[teacher]',
    method: 'DELETE',
    gets: own(404),
    to: ({ classId }) => `classes/${classId}/teachers/${NONE}`,
  },
  { route: 'v1/invitations', method: 'GET', gets: teachers(200) },
  { route: 'v1/invitations/[id]', method: 'POST', gets: teachers(404), to: () => `invitations/${NONE}` },
  { route: 'v1/invitations/[id]', method: 'DELETE', gets: teachers(404), to: () => `invitations/${NONE}` },
  { route: 'v1/assignments', method: 'GET', gets: teachers(200) },
  { route: 'v1/assignments', method: 'POST', gets: teachers(201), body: quiz },
  { route: 'v1/assignments/[code]', method: 'GET', gets: all(200), to: ({ work }) => `assignments/${work}` },
  {
    route: 'v1/assignments/[code]',
    method: 'PATCH',
    gets: own(200),
    to: ({ work }) => `assignments/${work}`,
    body: () => ({ title: 'Other' }),
  },
  { route: 'v1/assignments/[code]', method: 'DELETE', gets: own(204), to: ({ work }) => `assignments/${work}` },
  {
    route: 'v1/assignments/[code]/attempts',
    method: 'POST',
    gets: all(201),
    to: ({ work }) => `assignments/${work}/attempts`,
  },
  {
    route: 'v1/assignments/[code]/progress',
    method: 'GET',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/progress`,
  },
  { route: 'v1/leaderboards/suspects', method: 'GET', gets: all(404) },
  { route: 'v1/leaderboards/[board]', method: 'GET', gets: all(200), to: () => `leaderboards/pack:${tinyPack.slug}` },
  {
    route: 'v1/leaderboards/[board]/names/[player]',
    method: 'PUT',
    gets: all(404),
    to: ({ player }) => `leaderboards/pack:${tinyPack.slug}/names/${player}`,
    body: () => ({ hidden: true }),
  },
  { route: 'v1/sessions', method: 'POST', gets: teachers(201), body: quiz },
  { route: 'v1/sessions/[code]', method: 'GET', gets: all(200), to: ({ session }) => `sessions/${session}` },
  {
    route: 'v1/sessions/[code]/commands',
    method: 'POST',
    gets: hidden(200),
    to: ({ session }) => `sessions/${session}/commands`,
    body: () => ({ command: 'lock' }),
  },
  {
    route: 'v1/sessions/[code]/players',
    method: 'POST',
    gets: all(201),
    to: ({ session }) => `sessions/${session}/players`,
    body: () => ({ nickname: `N${crypto.randomUUID().slice(0, 8)}` }),
  },
  {
    route: 'v1/sessions/[code]/preview',
    method: 'GET',
    gets: hidden(200),
    to: ({ session }) => `sessions/${session}/preview`,
  },
  {
    route: 'v1/sessions/[code]/responses/[position]',
    method: 'PUT',
    gets: all(404),
    to: ({ session }) => `sessions/${session}/responses/0`,
    body: () => ({ response: {} }),
  },
  {
    route: 'v1/sessions/[code]/responses/[position]',
    method: 'GET',
    gets: all(404),
    to: ({ session }) => `sessions/${session}/responses/0`,
  },
  {
    route: 'v1/sessions/[code]/tallies/[position]',
    method: 'GET',
    gets: all(404),
    to: ({ session }) => `sessions/${session}/tallies/0`,
  },
  {
    route: 'v1/sessions/[code]/report',
    method: 'GET',
    gets: own(200),
    to: ({ session }) => `sessions/${session}/report`,
  },
  {
    route: 'v1/sessions/[code]/report.csv',
    method: 'GET',
    gets: own(200),
    to: ({ session }) => `sessions/${session}/report.csv`,
  },
  {
    route: 'v1/sessions/[code]/report.xlsx',
    method: 'GET',
    gets: own(200),
    to: ({ session }) => `sessions/${session}/report.xlsx`,
  },
  {
    route: 'v1/assignments/[code]/report',
    method: 'GET',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/report`,
  },
  {
    route: 'v1/assignments/[code]/report.csv',
    method: 'GET',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/report.csv`,
  },
  {
    route: 'v1/assignments/[code]/report.xlsx',
    method: 'GET',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/report.xlsx`,
  },
  {
    route: 'v1/sessions/[code]/excluded',
    method: 'PUT',
    gets: own(409),
    to: ({ session }) => `sessions/${session}/excluded`,
    body: () => ({ excluded: [0] }),
  },
  {
    route: 'v1/assignments/[code]/excluded',
    method: 'PUT',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/excluded`,
    body: () => ({ excluded: [0] }),
  },
  {
    route: 'v1/attempts/[id]/flags/[position]',
    method: 'PUT',
    gets: all(404),
    to: ({ play }) => `attempts/${play.id}/flags/0`,
    body: () => ({ reason: 'The year is wrong' }),
  },
  {
    route: 'v1/attempts/[id]/flags/[position]',
    method: 'DELETE',
    gets: all(404),
    to: ({ play }) => `attempts/${play.id}/flags/0`,
  },
]

async function statuses(row: Row): Promise<number[]> {
  const made = await world()
  const got: number[] = []
  for (const name of CALLERS) {
    const options: Options = {
      cookie: made.cookies[name],
      headers: someAddress(),
      ...(row.body && { body: row.body(made) }),
    }
    got.push((await call(row.method, `/api/v1/${row.to?.(made) ?? row.route.replace('v1/', '')}`, options)).status)
  }
  return got
}

test.each(ROWS)('$method $route', async (row) => {
  expect(await statuses(row)).toEqual(row.gets)
})

/** Open to everybody by what they are, or with tests of their own for who may. */
const ELSEWHERE = [
  '[...path]',
  'auth/[...nextauth]',
  'health',
  'metrics',
  'ready',
  'v1/openapi.json',
  'v1/sessions/[code]/events',
]

test('every route is in the table, with every method it has', async () => {
  const root = path.join(__dirname, '../../app/api')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('route.ts'))
  const routes = files.map((file) => path.dirname(file)).filter((route) => !ELSEWHERE.includes(route))
  const known = ROWS.map(({ route, method }) => `${method} ${route}`)
  const made = await Promise.all(
    routes.map(async (route) => {
      const handlers: object = await import(path.join(root, route, 'route.ts'))
      return Object.keys(handlers)
        .filter((name) => /^[A-Z]+$/.test(name))
        .map((method) => `${method} ${route}`)
    }),
  )
  expect(made.flat().sort()).toEqual([...known].sort())
})
