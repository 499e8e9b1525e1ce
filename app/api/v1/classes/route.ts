import { classRequest } from '@/lib/classes/wire'
import { teacherFor } from '@/lib/server/callers'
import { classesOf, createClass } from '@/lib/server/classes'
import { bodyOf } from '@/lib/server/request'
import { json, reads, writes } from '@/lib/server/route'

export const GET = reads(async (request) => {
  const teacher = await teacherFor(request.headers)
  return teacher.ok ? json({ classes: await classesOf(teacher.value) }) : teacher
})

export const POST = writes(async (request) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, classRequest)
  if (!body.ok) return body
  const made = await createClass(teacher.value, body.value.name)
  return made.ok ? json({ class: made.value }, 201, { location: `/api/v1/classes/${made.value.id}` }) : made
})
