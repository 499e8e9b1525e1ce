import 'server-only'
import {
  accepted,
  classChange,
  classList,
  classRequest,
  invitations,
  joined,
  joinRequest,
  memberChange,
  members,
  oneMember,
  rosterReport,
  rosterRequest,
  teacherRequest,
  wholeClass,
} from '@/lib/contract/classes'
import { playerCookie } from '@/lib/server/auth'
import { answer, done, endpoint, idParam, mapOutcome } from '@/lib/server/http'
import { changeClass, classesOf, classOf, createClass, deleteClass } from './classes'
import { acceptInvitation, declineInvitation, invitationsFor, invite, removeTeacher } from './co-teachers'
import { classByCode, joinClass } from './join-class'
import { addMembers, changeMember, removeMember } from './roster'

const ofClass = { id: idParam }
const ofMember = { id: idParam, member: idParam }

export const classesApi = {
  listClasses: endpoint({
    method: 'GET',
    path: '/api/v1/classes',
    summary: 'The classes that the caller teaches',
    caller: 'teacher',
    answer: classList,
    handle: async ({ caller }) => answer({ classes: await classesOf(caller.user) }),
  }),
  createClass: endpoint({
    method: 'POST',
    path: '/api/v1/classes',
    summary: 'Make a class',
    caller: 'teacher',
    body: classRequest,
    answer: wholeClass,
    status: 201,
    refusals: ['too-many-classes'],
    handle: async ({ caller, body }) =>
      mapOutcome(await createClass(caller.user, body.name), (made) =>
        answer({ class: made }, { headers: { location: `/api/v1/classes/${made.id}` } }),
      ),
  }),
  joinClass: endpoint({
    method: 'POST',
    path: '/api/v1/classes/join',
    summary: 'Join a class by its code; the answer is the same whether or not the name was on the roster',
    caller: 'anyone',
    rateLimit: 'attempts',
    body: joinRequest,
    answer: joined,
    status: 201,
    refusals: ['not-found', 'class-full'],
    handle: async ({ caller, body, client }) => {
      const found = await classByCode(client.address, body.code)
      if (!found.ok) return found
      const outcome = await joinClass(caller.player, found.value, body.name)
      if (!outcome.ok) return outcome
      const { player, joined } = outcome.value
      return answer(joined, { cookies: [await playerCookie(player, caller, client.isSecure)] })
    },
  }),
  getClass: endpoint({
    method: 'GET',
    path: '/api/v1/classes/{id}',
    summary: 'A class with its roster',
    caller: 'teacher',
    params: ofClass,
    answer: wholeClass,
    handle: async ({ caller, params }) =>
      mapOutcome(await classOf(caller.user, params.id), (found) => done({ class: found })),
  }),
  changeClass: endpoint({
    method: 'PATCH',
    path: '/api/v1/classes/{id}',
    summary: 'Rename or archive a class',
    caller: 'teacher',
    params: ofClass,
    body: classChange,
    answer: wholeClass,
    handle: async ({ caller, params, body }) =>
      mapOutcome(await changeClass(caller.user, params.id, body), (changed) => done({ class: changed })),
  }),
  deleteClass: endpoint({
    method: 'DELETE',
    path: '/api/v1/classes/{id}',
    summary: 'Delete a class, with its roster and its assignments',
    caller: 'teacher',
    params: ofClass,
    refusals: ['not-the-owner'],
    handle: ({ caller, params }) => deleteClass(caller.user, params.id),
  }),
  listMembers: endpoint({
    method: 'GET',
    path: '/api/v1/classes/{id}/members',
    summary: 'The roster of a class',
    caller: 'teacher',
    params: ofClass,
    answer: members,
    handle: async ({ caller, params }) =>
      mapOutcome(await classOf(caller.user, params.id), ({ roster }) => done({ members: roster })),
  }),
  addMembers: endpoint({
    method: 'POST',
    path: '/api/v1/classes/{id}/members',
    summary: 'Add names to the roster; the answer says line by line what is wrong. `preview` adds nothing (200)',
    caller: 'teacher',
    params: ofClass,
    body: rosterRequest,
    answer: rosterReport,
    status: [201, 200],
    handle: async ({ caller, params, body }) =>
      mapOutcome(await addMembers(caller.user, params.id, body), (report) =>
        answer(report, { status: body.preview ? 200 : 201 }),
      ),
  }),
  changeMember: endpoint({
    method: 'PATCH',
    path: '/api/v1/classes/{id}/members/{member}',
    summary: 'Change a place on the roster',
    caller: 'teacher',
    params: ofMember,
    body: memberChange,
    answer: oneMember,
    refusals: ['name-taken'],
    handle: async ({ caller, params, body }) =>
      mapOutcome(await changeMember(caller.user, params.id, params.member, body), (changed) =>
        done({ member: changed }),
      ),
  }),
  removeMember: endpoint({
    method: 'DELETE',
    path: '/api/v1/classes/{id}/members/{member}',
    summary: 'Delete a place on the roster',
    caller: 'teacher',
    params: ofMember,
    handle: ({ caller, params }) => removeMember(caller.user, params.id, params.member),
  }),
  inviteTeacher: endpoint({
    method: 'POST',
    path: '/api/v1/classes/{id}/teachers',
    summary: 'Invite a teacher to the class; whether there is such an account is not told',
    caller: 'teacher',
    params: ofClass,
    body: teacherRequest,
    refusals: ['not-the-owner', 'too-many-teachers'],
    handle: ({ caller, params, body }) => invite(caller.user, params.id, body.email),
  }),
  removeTeacher: endpoint({
    method: 'DELETE',
    path: '/api/v1/classes/{id}/teachers/{teacher}',
    summary: 'Remove a teacher from the class, or take an invitation back',
    caller: 'teacher',
    params: { id: idParam, teacher: idParam },
    refusals: ['not-the-owner'],
    handle: ({ caller, params }) => removeTeacher(caller.user, params.id, params.teacher),
  }),
  listInvitations: endpoint({
    method: 'GET',
    path: '/api/v1/invitations',
    summary: 'Classes that the caller is invited to teach',
    caller: 'teacher',
    answer: invitations,
    handle: async ({ caller }) => answer({ invitations: await invitationsFor(caller.user) }),
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/api/v1/invitations/{id}',
    summary: 'Accept an invitation',
    caller: 'teacher',
    params: ofClass,
    answer: accepted,
    handle: ({ caller, params }) => acceptInvitation(caller.user, params.id),
  }),
  declineInvitation: endpoint({
    method: 'DELETE',
    path: '/api/v1/invitations/{id}',
    summary: 'Decline an invitation',
    caller: 'teacher',
    params: ofClass,
    handle: ({ caller, params }) => declineInvitation(caller.user, params.id),
  }),
}
