import { rosterRequest } from '@/lib/contract/classes'
import { teacherFor } from '@/lib/server/auth'
import { addMembers, classOf } from '@/lib/server/classes'
import { bodyOf, json, reads, writes } from '@/lib/server/http'

export const GET = reads<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const found = await classOf(teacher.value, id)
  return found.ok ? json({ members: found.value.roster }) : found
})

export const POST = writes<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, rosterRequest)
  if (!body.ok) return body
  const report = await addMembers(teacher.value, id, body.value)
  return report.ok ? json(report.value, body.value.preview ? 200 : 201) : report
})
