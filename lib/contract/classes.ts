import { z } from 'zod'
import { nameProblem, tidied } from '@/lib/classes/name'
import { ROSTER_AT_MOST } from '@/lib/classes/roster'
import { EMAIL_UNITS, emailOf } from '@/lib/people/email'

/** What goes over the wire of classes. Roster names are in what teachers get and in nothing else. */

/** A name as it is kept; refused with the reason's code as message. */
export const nameSchema = z
  .string()
  .max(1000)
  .superRefine((name, context) => {
    const problem = nameProblem(name)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })
  .transform(tidied)

export const EXTRA_TIME_AT_MOST = 2

export const classRequest = z.object({ name: nameSchema })
export const classChange = z
  .object({ name: nameSchema, archived: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'nothing to change')

export const rosterRequest = z.object({
  /** Names, one a line, or CSV. */
  roster: z.string().min(1).max(60_000),
  /** Only says what would come of it. */
  preview: z.boolean().default(false),
})
export const memberChange = z
  .object({
    name: nameSchema,
    extraTime: z.number().min(0).max(EXTRA_TIME_AT_MOST),
    /** Yes, this is one of the class. */
    confirmed: z.literal(true),
    /** Frees the place: the student joins anew, from another device. */
    place: z.literal('free'),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'nothing to change')
export const teacherRequest = z.object({ email: z.string().max(EMAIL_UNITS).transform(emailOf).pipe(z.email()) })
export const joinRequest = z.object({
  /** A class's, or that of work set to a class. */
  code: z.string().max(20),
  name: nameSchema,
})

export const member = z.object({
  id: z.string(),
  name: z.string(),
  /** A place on the roster that nobody took; taken; or a name that was not on the roster, to be confirmed. */
  state: z.enum(['free', 'joined', 'asking']),
  joinedAt: z.iso.datetime().nullable(),
  extraTime: z.number(),
})

const brief = z.object({
  id: z.string(),
  name: z.string(),
  code: z.string(),
  archived: z.boolean(),
  members: z.number().int(),
  joined: z.number().int(),
  /** How many wait to be confirmed. */
  asking: z.number().int(),
})

export const classList = z.object({ classes: z.array(brief) })
export const wholeClass = z.object({
  class: brief.extend({
    /** Whether the caller may delete it and choose its teachers. */
    yours: z.boolean(),
    roster: z.array(member).max(ROSTER_AT_MOST),
    teachers: z.array(z.object({ id: z.string(), name: z.string(), owner: z.boolean(), you: z.boolean() })),
    /** Asked to teach it too; whether there are such accounts is not told. */
    invited: z.array(z.object({ id: z.string(), email: z.string() })),
  }),
})
export const members = z.object({ members: z.array(member) })
export const oneMember = z.object({ member })
export const rosterReport = z.object({
  added: z.number().int(),
  hasHeader: z.boolean(),
  lines: z.array(
    z.object({
      line: z.number().int(),
      name: z.string(),
      problem: z.enum(['empty', 'too-long', 'unseen', 'doubled', 'known', 'columns', 'too-many']).optional(),
      sameAs: z.number().int().optional(),
    }),
  ),
})
/** The same whether or not the name was on the roster: that is the teacher's to know. */
export const joined = z.object({ class: z.object({ name: z.string() }), name: z.string() })
export const invitations = z.object({
  invitations: z.array(z.object({ id: z.string(), className: z.string(), by: z.string() })),
})
export const accepted = z.object({ class: z.object({ id: z.string() }) })

export type WireMember = z.infer<typeof member>
export type WireClassBrief = z.infer<typeof brief>
export type WireClass = z.infer<typeof wholeClass>['class']
export type WireInvitation = z.infer<typeof invitations>['invitations'][number]
