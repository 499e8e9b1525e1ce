import { teacherFor } from '@/lib/server/auth/caller'
import { invitationsFor } from '@/lib/server/classes/co-teachers'
import { json, reads } from '@/lib/server/http/endpoint'

export const GET = reads(async (request) => {
  const teacher = await teacherFor(request.headers)
  return teacher.ok ? json({ invitations: await invitationsFor(teacher.value) }) : teacher
})
