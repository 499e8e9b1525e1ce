import 'server-only'

export { depart, departed } from './account-deletion'
export { commanding, entering, inviting, responding, revealing, tallying, watching } from './api'
export { createSession } from './create-session'
export { hostedBy } from './host-access'
export { type Hosted, hostedSessions } from './host-sessions'
export { SESSION_PATHS, SESSION_SCHEMAS } from './openapi'
export { previewOf, rehearse } from './preview'
