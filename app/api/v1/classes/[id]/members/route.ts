import { rosterRequest } from '@/lib/classes/wire'
import { teacherFor } from '@/lib/server/callers'
import { classOf } from '@/lib/server/classes'
import { addMembers } from '@/lib/server/members'
import { bodyOf } from '@/lib/server/request'
import { json, reads, writes } from '@/lib/server/route'

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
