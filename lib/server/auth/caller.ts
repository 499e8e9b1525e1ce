import 'server-only'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { guestOf } from './guest-cookie'
import { type SignedIn, signedIn } from './session-token'

/** Somebody with an account, as their session says. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly role: 'student' | 'teacher'
}

/** Who sends a request: a player (a guest's device, or a user's own), a user, both or nobody. */
export interface Caller {
  readonly player: string | undefined
  readonly user: Account | undefined
}

const accountOf = ({ id, name, role }: SignedIn): Account => ({ id, name, role })

/** By the request's cookies, or Next's `headers()` on a page. Who is signed in plays as themselves, whatever else is sent. */
export async function callerOf(headers: Headers): Promise<Caller> {
  const user = await signedIn(headers)
  return user ? { player: user.player, user: accountOf(user) } : { player: await guestOf(headers), user: undefined }
}

/** The user whom next-auth's cookie names, as the database knows them now. */
export async function userOf(headers: Headers): Promise<Account | undefined> {
  const user = await signedIn(headers)
  return user && accountOf(user)
}

/** For what only people with an account may do. */
export async function accountFor(headers: Headers): Promise<Outcome<Account>> {
  const user = await userOf(headers)
  return user ? done(user) : refuse('signed-out')
}

/** For what only teachers may do. Whose class or session it is, is another question: its own query asks it. */
export async function teacherFor(headers: Headers): Promise<Outcome<Account>> {
  const account = await accountFor(headers)
  return account.ok && account.value.role !== 'teacher' ? refuse('not-a-teacher') : account
}
