import { memberChange } from '@/lib/contract/classes'
import { teacherFor } from '@/lib/server/auth'
import { changeMember, removeMember } from '@/lib/server/classes'
import { bodyOf, json, nothing, writes } from '@/lib/server/http'

interface Params {
  readonly id: string
  readonly member: string
}

export const PATCH = writes<Params>(async (request, { id, member }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, memberChange)
  if (!body.ok) return body
  const changed = await changeMember(teacher.value, id, member, body.value)
  return changed.ok ? json({ member: changed.value }) : changed
})

export const DELETE = writes<Params>(async (request, { id, member }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const gone = await removeMember(teacher.value, id, member)
  return gone.ok ? nothing() : gone
})
