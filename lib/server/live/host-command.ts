import 'server-only'
import type { z } from 'zod'
import type { commandRequest } from '@/lib/contract/session-requests'
import type { WireHostView } from '@/lib/contract/sessions'
import { done, type Outcome, refuse } from '@/lib/server/http'
import type { Command } from '@/lib/session'
import type { Hall } from './active-room'
import { projectorToken } from './host-access'

type Request = z.output<typeof commandRequest>

/** What `extend` gives where nothing is said. */
const EXTENSION_SECONDS = 15

const lacks = (path: string) => refuse('invalid-request', [{ path, message: 'Required' }])

/** A command with all that it needs. */
function commandOf({ command: name, seconds, player, extraTime, team }: Request): Outcome<Command> {
  switch (name) {
    case 'extend':
      return done({ name, seconds: seconds ?? EXTENSION_SECONDS })
    case 'remove':
      return player === undefined ? lacks('player') : done({ name, player })
    case 'allow':
      if (player === undefined) return lacks('player')
      return extraTime === undefined ? lacks('extraTime') : done({ name, player, extraTime })
    case 'team':
      if (player === undefined) return lacks('player')
      return team === undefined ? lacks('team') : done({ name, player, team })
    default:
      return done({ name })
  }
}

export function hostViewOf(hall: Hall): WireHostView {
  const { scene } = hall.room
  return { ...scene.shared, ...scene.host(Date.now(), projectorToken(hall)) }
}

/** What the host pressed. */
export async function obeyHost(hall: Hall, request: Request): Promise<Outcome<WireHostView>> {
  const wanted = commandOf(request)
  if (!wanted.ok) return wanted
  const { room } = hall
  if ('player' in wanted.value && !room.seatAt(wanted.value.player)) return refuse('not-found')
  if ('team' in wanted.value && (room.settings.teams === 'none' || wanted.value.team >= room.settings.teamCount))
    return refuse('invalid-request', [{ path: 'team', message: 'There is no such team' }])
  const acted = await hall.act(wanted.value, request.version)
  return acted.ok ? done(hostViewOf(hall)) : acted
}
