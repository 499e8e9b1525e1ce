import { assignmentChange } from '@/lib/contract/assignments'
import { changeAssignment, deleteAssignment, workByCode } from '@/lib/server/assignments'
import { callerOf, teacherFor } from '@/lib/server/auth'
import { addressOf, bodyOf, json, nothing, reads, writes } from '@/lib/server/http'

/** As students meet it. */
export const GET = reads<{ code: string }>(async (request, { code }) => {
  const { player } = await callerOf(request.headers)
  const found = await workByCode(addressOf(request.headers), player, code)
  return found.ok ? json({ work: found.value }) : found
})

export const PATCH = writes<{ code: string }>(async (request, { code }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, assignmentChange)
  if (!body.ok) return body
  const changed = await changeAssignment(teacher.value, code, body.value)
  return changed.ok ? json({ assignment: changed.value }) : changed
})

export const DELETE = writes<{ code: string }>(async (request, { code }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const gone = await deleteAssignment(teacher.value, code)
  return gone.ok ? nothing() : gone
})
