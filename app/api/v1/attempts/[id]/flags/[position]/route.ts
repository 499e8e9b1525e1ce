import { flagRequest } from '@/lib/contract/reports'
import { flag, unflag } from '@/lib/server/attempts'
import { callerOf } from '@/lib/server/auth'
import { bodyOf, nothing, positionOf, writes } from '@/lib/server/http'

/** Something about a question that was answered is wrong. */
export const PUT = writes<{ id: string; position: string }>(async (request, { id, position }) => {
  const body = await bodyOf(request, flagRequest)
  if (!body.ok) return body
  const { player } = await callerOf(request.headers)
  const said = await flag(player, id, positionOf(position), body.value.reason)
  return said.ok ? nothing() : said
})

/** It was said by mistake. */
export const DELETE = writes<{ id: string; position: string }>(async (request, { id, position }) => {
  const { player } = await callerOf(request.headers)
  const taken = await unflag(player, id, positionOf(position))
  return taken.ok ? nothing() : taken
})
