import 'server-only'

export { accountsApi } from './api'
export { deleteExpiredTries } from './login-rate-limit'
export { type Me, me } from './me'
export { type AuthParams, authGet, authPost } from './next-auth-routes'
export { hasPassword } from './profile'
