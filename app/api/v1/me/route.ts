import { changeMe, changeRequest, forget, me } from '@/lib/server/accounts'
import { callerOf, clearCookie, clearLogin, playerOf } from '@/lib/server/auth'
import { bodyOf, json, nothing, reads, writes } from '@/lib/server/http'

export const GET = reads(async (request) => json(await me(await playerOf(request.headers))))

export const PATCH = writes(async (request) => {
  const body = await bodyOf(request, changeRequest)
  if (!body.ok) return body
  const changed = await changeMe(await callerOf(request.headers), body.value)
  return changed.ok ? json(await me(changed.value)) : changed
})

export const DELETE = writes(async (request) => {
  const player = await playerOf(request.headers)
  if (player) await forget(player)
  const response = nothing({ 'set-cookie': clearCookie(request.headers) })
  response.headers.append('set-cookie', clearLogin(request.headers))
  return response
})
