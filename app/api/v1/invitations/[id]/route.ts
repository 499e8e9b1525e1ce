import { teacherFor } from '@/lib/server/auth'
import { acceptInvitation, declineInvitation } from '@/lib/server/classes'
import { json, nothing, writes } from '@/lib/server/http'

/** Accepts it. */
export const POST = writes<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const accepted = await acceptInvitation(teacher.value, id)
  return accepted.ok ? json(accepted.value) : accepted
})

export const DELETE = writes<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const declined = await declineInvitation(teacher.value, id)
  return declined.ok ? nothing() : declined
})
