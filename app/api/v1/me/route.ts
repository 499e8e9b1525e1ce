import { forget, me } from '@/lib/server/me'
import { clearCookie, playerOf } from '@/lib/server/players'
import { json, reads, writes } from '@/lib/server/route'

export const GET = reads(async (request) => json(await me(await playerOf(request.headers))))

export const DELETE = writes(async (request) => {
  const player = await playerOf(request.headers)
  if (player) await forget(player)
  return new Response(null, { status: 204, headers: { 'set-cookie': clearCookie(request.headers) } })
})
