import { teacherRequest } from '@/lib/contract/classes'
import { teacherFor } from '@/lib/server/auth/caller'
import { invite } from '@/lib/server/classes/co-teachers'
import { nothing, writes } from '@/lib/server/http/endpoint'
import { bodyOf } from '@/lib/server/http/request'

export const POST = writes<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, teacherRequest)
  if (!body.ok) return body
  const invited = await invite(teacher.value, id, body.value.email)
  return invited.ok ? nothing() : invited
})
