import { progressOf } from '@/lib/server/assignments'
import { teacherFor } from '@/lib/server/auth'
import { json, reads } from '@/lib/server/http'

export const GET = reads<{ code: string }>(async (request, { code }) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const progress = await progressOf(teacher.value, code)
  return progress.ok ? json(progress.value) : progress
})
