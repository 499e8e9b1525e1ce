import { ANONYMOUS_CALLER } from '@/lib/server/auth'
import { OPERATIONS } from '@/lib/server/entry/endpoints'
import { findBoard } from '@/lib/server/leaderboards/board-access'
import { signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { begin } from '../support/play'
import { startService } from '../support/service'

/** What no id, code, position or board could be is not found: it fails nowhere behind the edge. */

startService()

/** Read by a page's address bar, a script or a broken client. */
const MALFORMED = ['%00', '1%0000', '123456%00', '%zz', 'x'.repeat(10_000), '%F0%9F%97%BA', '%ED%A0%80', '%20']

/** Boards are named by a family and a key. */
const BOARDS = ['session', 'assignment', 'class', 'pack', 'daily', '__proto__'].flatMap((family) =>
  MALFORMED.map((key) => `${family}:${key}`),
)

const VALID: Readonly<Record<string, string>> = { code: '123456', position: '0', board: 'session:123456', slug: 'tiny' }
const ID = '01900000-0000-7000-8000-000000000000'

const namesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** The path with one parameter replaced, and what is valid in place of the others. */
const pathWith = (path: string, name: string, value: string): string =>
  path.replace(/\{(\w+)\}/g, (_, other: string) => (other === name ? value : (VALID[other] ?? ID)))

const CASES = OPERATIONS.flatMap(({ endpoint }) =>
  namesIn(endpoint.path).map((name) => [endpoint.method, endpoint.path, name] as const),
)

test.each(CASES)('%s %s: a malformed {%s} is not found', async (method, path, name) => {
  const cookies = [(await begin({ length: 1 })).cookie, (await signUp({ role: 'teacher' })).cookie]
  for (const value of name === 'board' ? [...MALFORMED, ...BOARDS] : MALFORMED) {
    const answers = await Promise.all(
      cookies.map((cookie) => {
        const body = method === 'GET' || method === 'DELETE' ? {} : { body: {} }
        return call(method, pathWith(path, name, value), { ...body, cookie, headers: someAddress() })
      }),
    )
    // Guests are told first that an endpoint is for users; the teacher is a user.
    expect(answers.map(({ status }) => status).filter((status) => status !== 401)).toContain(404)
    for (const { status, headers } of answers) {
      expect([401, 404]).toContain(status)
      expect(headers.get('content-type')).toBe('application/problem+json')
    }
  }
})

test('nor is a board of such a name found for a page that asks for one', async () => {
  const names = ['session', 'assignment', 'class', 'pack', 'daily'].flatMap((family) =>
    ['\u0000', '123456\u0000', '', 'x'.repeat(10_000), '🗺', '1:2'].map((key) => `${family}:${key}`),
  )
  for (const name of names) expect(await findBoard(name, ANONYMOUS_CALLER, 'en', new Date())).toBeUndefined()
})
