import 'server-only'

export { classesApi } from './api'
export { classesOf, classOf, taughtBy, taughtClass } from './classes'
export { invitationsFor } from './co-teachers'
export { classByCode, isMember, joinClass } from './join-class'
