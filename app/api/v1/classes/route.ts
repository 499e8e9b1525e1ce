import { classRequest } from '@/lib/contract/classes'
import { teacherFor } from '@/lib/server/auth'
import { classesOf, createClass } from '@/lib/server/classes'
import { bodyOf, json, reads, writes } from '@/lib/server/http'

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
