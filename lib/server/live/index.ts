import 'server-only'

export { endHostedSessions, removeSeats } from './account-deletion'
export { liveApi } from './api'
export { findHostedSession } from './host-access'
export { type HostedSession, hostedSessions } from './host-sessions'
export { liveSessions } from './instance'
export { rehearse } from './preview'
