import 'server-only'

export type { Account, Caller } from '@/lib/server/http'
export { ANONYMOUS_CALLER, callerOf, checkCaller, playerOf, teacherFor, userOf } from './caller'
export { clearGuestCookie, guestOf, nextPlayerCookie, playerCookie } from './guest-cookie'
export {
  clearLogin,
  isLoginCookie,
  LOGIN_SECONDS,
  type Login,
  loginCookie,
  loginIn,
  loginOf,
  userForSession,
} from './session-token'
