import 'server-only'

export { assignmentsApi } from './api'
export { progressOf, sittersOf } from './assignment-progress'
export { assignmentOf, assignmentsOf, changeAssignment, createAssignment, deleteAssignment } from './assignments'
export { startWork, workByCode, workOf } from './student-assignments'
