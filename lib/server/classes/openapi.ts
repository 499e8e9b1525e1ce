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
import type { Refusal } from '@/lib/server/http'
import { inPath, operationsOf, schemaOf } from '@/lib/server/http'

/** Classes in the OpenAPI document. */

export const CLASS_SCHEMAS = {
  Classes: schemaOf(classList),
  ClassRequest: schemaOf(classRequest, 'input'),
  ClassChange: schemaOf(classChange, 'input'),
  Class: schemaOf(wholeClass),
  Members: schemaOf(members),
  Member: schemaOf(oneMember),
  RosterRequest: schemaOf(rosterRequest, 'input'),
  RosterReport: schemaOf(rosterReport),
  MemberChange: schemaOf(memberChange, 'input'),
  TeacherRequest: schemaOf(teacherRequest, 'input'),
  JoinRequest: schemaOf(joinRequest, 'input'),
  Joined: schemaOf(joined),
  Invitations: schemaOf(invitations),
  Accepted: schemaOf(accepted),
}

const operation = operationsOf(CLASS_SCHEMAS)

const uuid = { type: 'string', format: 'uuid' }
const ID = inPath('id', uuid)
const OF_CLASS = { parameters: [ID] }
const OF_MEMBER = { parameters: [ID, inPath('member', uuid)] }
const OF_TEACHER = { parameters: [ID, inPath('teacher', uuid)] }

export const TEACHER: readonly Refusal[] = ['signed-out', 'not-a-teacher']
export const THEIRS: readonly Refusal[] = [...TEACHER, 'not-found']
export const GONE: readonly Refusal[] = [...THEIRS, 'cross-origin']

export const CLASS_PATHS = {
  '/api/v1/classes': {
    get: operation({ summary: 'The classes one teaches', answer: 'Classes', refusals: TEACHER }),
    post: operation({
      summary: 'A class made',
      body: 'ClassRequest',
      status: 201,
      answer: 'Class',
      refusals: [...TEACHER, 'too-many-classes'],
    }),
  },
  '/api/v1/classes/join': {
    post: operation({
      summary: 'A class joined by its code; the answer is the same whether or not the name was on the roster',
      body: 'JoinRequest',
      status: 201,
      answer: 'Joined',
      refusals: ['not-found', 'class-full', 'too-many'],
    }),
  },
  '/api/v1/classes/{id}': {
    get: operation({ ...OF_CLASS, summary: 'A class with its roster', answer: 'Class', refusals: THEIRS }),
    patch: operation({
      ...OF_CLASS,
      summary: 'A class renamed or archived',
      body: 'ClassChange',
      answer: 'Class',
      refusals: THEIRS,
    }),
    delete: operation({
      ...OF_CLASS,
      summary: 'A class is gone, with its roster and the work set to it',
      status: 204,
      refusals: [...GONE, 'not-the-owner'],
    }),
  },
  '/api/v1/classes/{id}/members': {
    get: operation({ ...OF_CLASS, summary: 'The roster', answer: 'Members', refusals: THEIRS }),
    post: operation({
      ...OF_CLASS,
      summary: 'Names added to the roster, line by line with what is wrong; with `preview` nothing is added (200)',
      body: 'RosterRequest',
      status: 201,
      answer: 'RosterReport',
      refusals: THEIRS,
      also: [200],
    }),
  },
  '/api/v1/classes/{id}/members/{member}': {
    patch: operation({
      ...OF_MEMBER,
      summary: 'A place on the roster changed',
      body: 'MemberChange',
      answer: 'Member',
      refusals: [...THEIRS, 'name-taken'],
    }),
    delete: operation({ ...OF_MEMBER, summary: 'A place on the roster is gone', status: 204, refusals: GONE }),
  },
  '/api/v1/classes/{id}/teachers': {
    post: operation({
      ...OF_CLASS,
      summary: 'Somebody is asked to teach the class too, if there is such a teacher',
      body: 'TeacherRequest',
      status: 204,
      refusals: [...THEIRS, 'not-the-owner', 'too-many-teachers'],
    }),
  },
  '/api/v1/classes/{id}/teachers/{teacher}': {
    delete: operation({
      ...OF_TEACHER,
      summary: 'A teacher left the class, or an invitation was taken back',
      status: 204,
      refusals: [...GONE, 'not-the-owner'],
    }),
  },
  '/api/v1/invitations': {
    get: operation({ summary: 'Classes one is asked to teach', answer: 'Invitations', refusals: TEACHER }),
  },
  '/api/v1/invitations/{id}': {
    post: operation({ ...OF_CLASS, summary: 'An invitation accepted', answer: 'Accepted', refusals: GONE }),
    delete: operation({ ...OF_CLASS, summary: 'An invitation declined', status: 204, refusals: GONE }),
  },
}
