import { teacherFor } from '@/lib/server/callers'
import { json, reads } from '@/lib/server/route'
import { invitationsFor } from '@/lib/server/teaching'

export const GET = reads(async (request) => {
  const teacher = await teacherFor(request.headers)
  return teacher.ok ? json({ invitations: await invitationsFor(teacher.value) }) : teacher
})
