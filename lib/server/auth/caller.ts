import 'server-only'
import {
  type Account,
  type Caller,
  type CallerFor,
  type CallerKind,
  done,
  type Outcome,
  type RequestHeaders,
  refuse,
  type UserCaller,
} from '@/lib/server/http'
import { guestOf } from './guest-cookie'
import { type SignedInUser, signedInUser } from './session-token'

const accountOf = ({ id, name, role }: SignedInUser): Account => ({ id, name, role })

/** By the request's cookies, or Next's `headers()` on a page. A signed-in user's own player wins over a guest cookie. */
export async function callerOf(headers: RequestHeaders): Promise<Caller> {
  const [user, guest] = [await signedInUser(headers), await guestOf(headers)]
  return { player: user?.player ?? guest, user: user && accountOf(user), guest }
}

/** Whom a page is played as. */
export const playerOf = async (headers: RequestHeaders): Promise<string | undefined> => (await callerOf(headers)).player

/** Whom a page shows itself to: the user whom next-auth's cookie names, as the database knows them now. */
export async function userOf(headers: RequestHeaders): Promise<Account | undefined> {
  const user = await signedInUser(headers)
  return user && accountOf(user)
}

/** For what only people with an account may do. */
function userCaller({ user, player, guest }: Caller): Outcome<UserCaller> {
  return user && player ? done({ user, player, guest }) : refuse('signed-out')
}

/** For what only teachers may do. Whose class or session it is, is another question: its own query asks it. */
function teacherCaller(caller: Caller): Outcome<UserCaller> {
  const found = userCaller(caller)
  return found.ok && found.value.user.role !== 'teacher' ? refuse('not-a-teacher') : found
}

/** For what is not there for anybody else. */
function userCallerOrNotFound(caller: Caller): Outcome<UserCaller> {
  const found = userCaller(caller)
  return found.ok ? found : refuse('not-found')
}

/** The teacher who asks for a page. */
export async function teacherFor(headers: RequestHeaders): Promise<Outcome<Account>> {
  const teacher = teacherCaller(await callerOf(headers))
  return teacher.ok ? done(teacher.value.user) : teacher
}

type Checks = { readonly [K in CallerKind]: (caller: Caller) => Outcome<CallerFor[K]> }

const CHECKS: Checks = {
  public: () => done(undefined),
  anyone: done,
  player: (caller) => (caller.player === undefined ? refuse('not-found') : done({ ...caller, player: caller.player })),
  user: userCaller,
  teacher: teacherCaller,
  host: userCallerOrNotFound,
  owner: userCallerOrNotFound,
}

/** Whether a caller is of the kind that an endpoint is for. */
export const checkCaller = <K extends CallerKind>(kind: K, caller: Caller): Outcome<CallerFor[K]> =>
  CHECKS[kind](caller)

/** Nobody at all. */
export const ANONYMOUS_CALLER: Caller = { player: undefined, user: undefined, guest: undefined }
