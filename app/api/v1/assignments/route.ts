import { assignmentRequest } from '@/lib/contract/assignments'
import { assignmentsOf, createAssignment } from '@/lib/server/assignments'
import { teacherFor } from '@/lib/server/auth'
import { bodyOf, json, reads, writes } from '@/lib/server/http'

export const GET = reads(async (request) => {
  const teacher = await teacherFor(request.headers)
  return teacher.ok ? json({ assignments: await assignmentsOf(teacher.value) }) : teacher
})

export const POST = writes(async (request) => {
  const teacher = await teacherFor(request.headers)
  if (!teacher.ok) return teacher
  const body = await bodyOf(request, assignmentRequest)
  if (!body.ok) return body
  const made = await createAssignment(teacher.value, body.value)
  if (!made.ok) return made
  return json({ assignment: made.value }, 201, { location: `/api/v1/assignments/${made.value.code}` })
})
