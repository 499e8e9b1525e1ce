import { teacherRequest } from '@/lib/classes/wire'
import { teacherFor } from '@/lib/server/callers'
import { bodyOf } from '@/lib/server/request'
import { nothing, writes } from '@/lib/server/route'
import { invite } from '@/lib/server/teaching'

export const POST = writes<{ id: string }>(async (request, { id }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, teacherRequest)
  if (!body.ok) return body
  const invited = await invite(teacher.value, id, body.value.email)
  return invited.ok ? nothing() : invited
})
