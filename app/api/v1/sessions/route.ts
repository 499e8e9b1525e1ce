import { sessionRequest } from '@/lib/contract/session-requests'
import { teacherFor } from '@/lib/server/auth'
import { bodyOf, json, writes } from '@/lib/server/http'
import { createSession } from '@/lib/server/live'

export const POST = writes(async (request) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, sessionRequest)
  if (!body.ok) return body
  const made = await createSession(teacher.value, body.value)
  if (!made.ok) return made
  return json({ session: made.value }, 201, { location: `/api/v1/sessions/${made.value.code}` })
})
