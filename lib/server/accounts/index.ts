import 'server-only'

export { exportOf, exportSchema } from './data-export'
export { forgetOldTries, tooManyTries } from './login-rate-limit'
export { forget, type Me, me, meSchema } from './me'
export { type AuthParams, acts, looks } from './next-auth-routes'
export { changeMe, changePassword, changeRequest, hasPassword, passwordRequest, signOutEverywhere } from './profile'
export { issueCode, recover, recoveredSchema, recoveryRequest, recoverySchema } from './recovery-code'
export { createUser, newLogin, userRequest, userSchema } from './users'
