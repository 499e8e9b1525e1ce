import { MAX_WRONG_CODES } from '@/lib/server/codes/join-codes'
import { resolveCode } from '@/lib/server/codes/resolve-code'
import { addressOf } from '@/lib/server/http/request'
import { signUp, someAddress } from '../support/accounts'
import { throughDoor } from '../support/api-server'
import { call } from '../support/call'
import { openRoom } from '../support/live'
import { begin } from '../support/play'
import { restart, startService } from '../support/service'

/** Codes are counted before they are judged, on every way there is to name one. */

startService()

const [PER_MINUTE] = MAX_WRONG_CODES.map(({ points }) => points)

/** As a code is: six digits, none of them the one left out. */
const codesBut = (right: string, count: number): string[] =>
  Array.from({ length: count + 1 }, (_, n) => String(100_000 + n))
    .filter((code) => code !== right)
    .slice(0, count)

const countOf = (statuses: readonly number[], wanted: number) => statuses.filter((status) => status === wanted).length

test('of 3,000 guesses at once no more are judged than the limit allows', async () => {
  const room = await openRoom()
  const address = addressOf(new Headers(someAddress()))
  const codes = [...codesBut(room.code, 2_999), room.code]
  const outcomes = await Promise.all(codes.map((code) => resolveCode(address, code)))
  const refusals = outcomes.map((outcome) => (outcome.ok ? 'found' : outcome.refusal))
  expect(refusals.filter((refusal) => refusal !== 'too-many')).toHaveLength(PER_MINUTE ?? 0)
  expect(refusals.at(-1)).toBe('too-many')
})

test('nor of 3,000 that come over connections', async () => {
  const room = await openRoom()
  const headers = someAddress()
  const codes = [...codesBut(room.code, 2_999), room.code]
  const guesses = codes.map(async (code) => (await throughDoor(`/api/v1/sessions/${code}`, { headers })).status)
  expect(countOf(await Promise.all(guesses), 429)).toBe(3_000 - (PER_MINUTE ?? 0))
})

test('two hundred of a school who come in by one code in the same moment are all let in, and spend nothing', async () => {
  const [room, other] = [await openRoom(), await openRoom()]
  const headers = someAddress()
  const look = (code: string) => call('GET', `/api/v1/sessions/${code}`, { headers })
  for (const code of codesBut(room.code, (PER_MINUTE ?? 0) - 1)) await look(code)
  const looked = await Promise.all(Array.from({ length: 200 }, () => look(room.code)))
  expect(new Set(looked.map(({ status }) => status))).toEqual(new Set([200]))
  expect((await look(other.code)).status).toBe(200)
})

interface Way {
  readonly name: string
  readonly isTeachers?: boolean
  readonly ask: (
    code: string,
    options: { headers: Record<string, string>; cookie: string },
  ) => Promise<{ status: number }>
}

const WAYS: readonly Way[] = [
  {
    name: 'commands',
    isTeachers: true,
    ask: (code, options) =>
      call('POST', `/api/v1/sessions/${code}/commands`, { ...options, body: { command: 'lock' } }),
  },
  {
    name: 'preview',
    isTeachers: true,
    ask: (code, options) => call('GET', `/api/v1/sessions/${code}/preview`, options),
  },
  {
    name: 'responses',
    ask: (code, options) =>
      call('PUT', `/api/v1/sessions/${code}/responses/0`, { ...options, body: { response: { option: 'a' } } }),
  },
  { name: 'own reveal', ask: (code, options) => call('GET', `/api/v1/sessions/${code}/responses/0`, options) },
  { name: 'tallies', ask: (code, options) => call('GET', `/api/v1/sessions/${code}/tallies/0`, options) },
]

test.each(WAYS)('$name: a code that the caller has nothing to do with costs a try', async ({ ask, isTeachers }) => {
  const room = await openRoom()
  const { cookie } = isTeachers ? await signUp({ role: 'teacher' }) : await begin({ length: 1 })
  const headers = someAddress()
  const codes = [...codesBut(room.code, 60), room.code]
  const statuses = await Promise.all(codes.map(async (code) => (await ask(code, { headers, cookie })).status))
  expect(countOf(statuses, 404)).toBe(PER_MINUTE)
  expect(countOf(statuses, 429)).toBe(codes.length - (PER_MINUTE ?? 0))
})

test.each(['while the service runs', 'after a restart'])(
  'who plays or hosts is never limited, however many guesses come from the same address, %s',
  async (when) => {
    const room = await openRoom({ kinds: ['choose'] })
    const ada = await room.join('Ada')
    await room.press('start')
    if (when === 'after a restart') await restart()
    const headers = someAddress()
    for (const code of codesBut(room.code, 60)) await call('GET', `/api/v1/sessions/${code}`, { headers })
    const at = (rest: string) => `/api/v1/sessions/${room.code}${rest}`
    expect((await call('GET', at(''), { headers })).status).toBe(429)
    const put = { body: { response: room.keys[0] }, cookie: ada.cookie, headers }
    expect((await call('PUT', at('/responses/0'), put)).status).toBe(200)
    expect((await call('GET', at('/preview'), { cookie: room.teacher.cookie, headers })).status).toBe(200)
  },
)
