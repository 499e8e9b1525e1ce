import 'server-only'

export { assignmentsApi } from './api'
export { progressOf, studentsProgressOf } from './assignment-progress'
export { assignmentOf, assignmentsOf } from './assignments'
export { startAssignmentAttempt, studentAssignmentByCode, studentAssignmentsOf } from './student-assignments'
