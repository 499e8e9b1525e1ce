import 'server-only'
import { playerOf } from './players'

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

/** By the request's cookies, or Next's `headers()` on a page. */
export async function callerOf(headers: Headers): Promise<Caller> {
  return { player: await playerOf(headers), user: await userOf(headers) }
}

/** The user whom next-auth's cookie names, as the database knows them now. */
export async function userOf(_headers: Headers): Promise<Account | undefined> {
  return undefined
}
