import { classChange } from '@/lib/contract/classes'
import { teacherFor } from '@/lib/server/auth'
import { changeClass, classOf, deleteClass } from '@/lib/server/classes'
import { bodyOf, json, nothing, reads, writes } from '@/lib/server/http'

export const GET = reads<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const found = await classOf(teacher.value, id)
  return found.ok ? json({ class: found.value }) : found
})

export const PATCH = writes<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, classChange)
  if (!body.ok) return body
  const changed = await changeClass(teacher.value, id, body.value)
  return changed.ok ? json({ class: changed.value }) : changed
})

export const DELETE = writes<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const gone = await deleteClass(teacher.value, id)
  return gone.ok ? nothing() : gone
})
