import 'server-only'

export { classesApi } from './api'
export { changeClass, classesOf, classOf, createClass, deleteClass, taughtBy, taughtClass } from './classes'
export { acceptInvitation, declineInvitation, invitationsFor, invite, removeTeacher } from './co-teachers'
export { classByCode, isMember, joinClass } from './join-class'
export { addMembers, changeMember, removeMember } from './roster'
