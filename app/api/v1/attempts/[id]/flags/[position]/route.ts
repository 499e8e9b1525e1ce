import { flagRequest } from '@/lib/analysis/wire'
import { callerOf } from '@/lib/server/callers'
import { flag, unflag } from '@/lib/server/flags'
import { bodyOf, positionOf } from '@/lib/server/request'
import { nothing, writes } from '@/lib/server/route'

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
