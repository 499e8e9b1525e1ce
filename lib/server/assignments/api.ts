import 'server-only'
import {
  assignmentChange,
  assignmentList,
  assignmentRequest,
  oneAssignment,
  oneStudentAssignment,
  progress,
  studentAssignmentList,
} from '@/lib/contract/assignments'
import { posed } from '@/lib/contract/attempts'
import { startedAttempt } from '@/lib/server/attempts'
import { answer, codeParam, done, endpoint, mapOutcome } from '@/lib/server/http'
import { progressOf } from './assignment-progress'
import { assignmentsOf, changeAssignment, createAssignment, deleteAssignment } from './assignments'
import { startAssignmentAttempt, studentAssignmentByCode, studentAssignmentsOf } from './student-assignments'

const params = { code: codeParam }

export const assignmentsApi = {
  listAssignments: endpoint({
    method: 'GET',
    path: '/api/v1/assignments',
    summary: 'The assignments that the caller has set',
    caller: 'teacher',
    answer: assignmentList,
    handle: async ({ caller, client }) => answer({ assignments: await assignmentsOf(caller.user, client.locale) }),
  }),
  createAssignment: endpoint({
    method: 'POST',
    path: '/api/v1/assignments',
    summary: 'Set an assignment to a class, or to anybody who has its code',
    caller: 'teacher',
    body: assignmentRequest,
    answer: oneAssignment,
    status: 201,
    refusals: ['not-found', 'unknown-pack', 'too-much-work'],
    handle: async ({ caller, body, client }) =>
      mapOutcome(await createAssignment(caller.user, body, client.locale), (made) =>
        answer({ assignment: made }, { headers: { location: `/api/v1/assignments/${made.code}` } }),
      ),
  }),
  getAssignment: endpoint({
    method: 'GET',
    path: '/api/v1/assignments/{code}',
    summary: 'An assignment as students see it',
    caller: 'anyone',
    params,
    answer: oneStudentAssignment,
    refusals: ['too-many'],
    handle: async ({ caller, params, client }) =>
      mapOutcome(
        await studentAssignmentByCode(client.address, caller.player, params.code, client.locale),
        (assignment) => done({ assignment }),
      ),
  }),
  changeAssignment: endpoint({
    method: 'PATCH',
    path: '/api/v1/assignments/{code}',
    summary: 'Change an assignment',
    caller: 'teacher',
    params,
    body: assignmentChange,
    answer: oneAssignment,
    handle: async ({ caller, params, body, client }) =>
      mapOutcome(await changeAssignment(caller.user, params.code, body, client.locale), (assignment) =>
        done({ assignment }),
      ),
  }),
  deleteAssignment: endpoint({
    method: 'DELETE',
    path: '/api/v1/assignments/{code}',
    summary: 'Delete an assignment; its attempts stay',
    caller: 'teacher',
    params,
    handle: ({ caller, params }) => deleteAssignment(caller.user, params.code),
  }),
  startAssignment: endpoint({
    method: 'POST',
    path: '/api/v1/assignments/{code}/attempts',
    summary: 'Start an attempt at an assignment (201), or go on with the one that is open (200)',
    caller: 'anyone',
    rateLimit: 'attempts',
    params,
    answer: posed,
    status: [201, 200],
    refusals: ['not-a-member', 'to-come', 'over', 'used-up', 'edition-changed'],
    handle: async ({ caller, params, client }) =>
      startedAttempt(
        await startAssignmentAttempt(client.address, caller.player, params.code, client.locale),
        caller,
        client,
      ),
  }),
  getAssignmentProgress: endpoint({
    method: 'GET',
    path: '/api/v1/assignments/{code}/progress',
    summary: 'How far each student is',
    caller: 'teacher',
    params,
    answer: progress,
    handle: ({ caller, params, client }) => progressOf(caller.user, params.code, client.locale),
  }),
  listOwnAssignments: endpoint({
    method: 'GET',
    path: '/api/v1/me/assignments',
    summary: 'The assignments set to the caller',
    caller: 'anyone',
    answer: studentAssignmentList,
    handle: async ({ caller, client }) =>
      answer({ assignments: await studentAssignmentsOf(caller.player, client.locale) }),
  }),
}
