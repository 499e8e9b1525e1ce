import { randomInt, randomUUID } from 'node:crypto'
import { newLogin } from '@/lib/server/accounts/users'
import { loginCookie } from '@/lib/server/auth/session-token'
import { call } from './call'

/** Somebody with an account who is signed in. */
export interface Person {
  readonly id: string
  readonly email: string
  readonly password: string
  readonly name: string
  readonly role: 'teacher' | 'student'
  /** For `call(…, { cookie })`: what their browser sends. */
  readonly cookie: string
}

interface Wanted {
  readonly role?: 'teacher' | 'student'
  readonly email?: string
  readonly password?: string
  readonly name?: string
  /** The cookie of a guest: what they played becomes theirs. */
  readonly guest?: string
}

/** Nobody in here shares an address, so nobody waits for others. */
export const someAddress = (): Record<string, string> => ({
  'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
})

/**
 * Makes an account by the API and signs in to it:
 *
 *   const teacher = await signUp({ role: 'teacher' })
 *   await call('POST', '/api/v1/classes', { body: { name: '9b' }, cookie: teacher.cookie })
 */
export async function signUp({ role = 'student', guest, ...wanted }: Wanted = {}): Promise<Person> {
  const { email = `${randomUUID()}@school.example`, password = randomUUID(), name = 'Ada' } = wanted
  const body = { email, password, name, role }
  const made = await call('POST', '/api/v1/users', { body, cookie: guest, headers: someAddress() })
  if (made.status !== 201) throw new Error(made.text)
  const { id } = made.body.user
  return { id, email, password, name, role, cookie: await signInAs(id) }
}

/** What the browser of this user sends, signed in anew; without the work of a password. */
export async function signInAs(user: string): Promise<string> {
  const login = await newLogin(user)
  if (!login) throw new Error(`no user ${user}`)
  return (await loginCookie(login, false)).split(';')[0] ?? ''
}
