import 'server-only'

export type { Account, Caller } from '@/lib/server/http'
export { callerOf, checkCaller, NOBODY, playerOf, teacherFor, userOf } from './caller'
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
