import { teacherFor } from '@/lib/server/auth'
import { invitationsFor } from '@/lib/server/classes'
import { json, reads } from '@/lib/server/http'

export const GET = reads(async (request) => {
  const teacher = await teacherFor(request.headers)
  return teacher.ok ? json({ invitations: await invitationsFor(teacher.value) }) : teacher
})
