import { teacherFor } from '@/lib/server/auth'
import { removeTeacher } from '@/lib/server/classes'
import { nothing, writes } from '@/lib/server/http'

export const DELETE = writes<{ id: string; teacher: string }>(async (request, params) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const gone = await removeTeacher(teacher.value, params.id, params.teacher)
  return gone.ok ? nothing() : gone
})
