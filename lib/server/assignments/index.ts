import 'server-only'

export { progressOf, sittersOf } from './assignment-progress'
export { assignmentOf, assignmentsOf, changeAssignment, createAssignment, deleteAssignment } from './assignments'
export { ASSIGNMENT_PATHS, ASSIGNMENT_SCHEMAS } from './openapi'
export { startWork, workByCode, workOf } from './student-assignments'
