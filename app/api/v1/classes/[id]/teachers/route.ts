import { teacherRequest } from '@/lib/contract/classes'
import { teacherFor } from '@/lib/server/auth'
import { invite } from '@/lib/server/classes'
import { bodyOf, nothing, writes } from '@/lib/server/http'

export const POST = writes<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, teacherRequest)
  if (!body.ok) return body
  const invited = await invite(teacher.value, id, body.value.email)
  return invited.ok ? nothing() : invited
})
