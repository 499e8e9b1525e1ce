import 'server-only'

export { type Account, accountFor, type Caller, callerOf, teacherFor, userOf } from './caller'
export { clearCookie, cookieOf, guestCookie, guestOf, playerCookie, playerOf, setCookieFor } from './guest-cookie'
export {
  clearLogin,
  holderOf,
  isLoginCookie,
  LOGIN_SECONDS,
  type Login,
  loginCookie,
  loginIn,
  loginOf,
  signedIn,
} from './session-token'
