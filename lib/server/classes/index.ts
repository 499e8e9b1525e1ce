import 'server-only'

export { changeClass, classesOf, classOf, createClass, deleteClass, taughtBy, taughtClass } from './classes'
export { acceptInvitation, declineInvitation, invitationsFor, invite, removeTeacher } from './co-teachers'
export { classByCode, isMember, joinClass } from './join-class'
export { CLASS_PATHS, CLASS_SCHEMAS, GONE, TEACHER, THEIRS } from './openapi'
export { addMembers, changeMember, removeMember } from './roster'
