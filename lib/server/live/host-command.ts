import 'server-only'
import type { z } from 'zod'
import type { commandRequest } from '@/lib/contract/session-requests'
import type { WireHostView } from '@/lib/contract/sessions'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { type Command, seatsIn } from '@/lib/session'
import type { Locale } from '@/lib/text/locale'
import type { ActiveRoom } from './active-room'
import { projectorToken } from './host-access'

type CommandRequest = z.output<typeof commandRequest>

/** What `extend` gives where nothing is said. */
const EXTENSION_SECONDS = 15

const missing = (path: string) => refuse('invalid-request', [{ path, message: 'Required' }])

/** A command with all that it needs. */
function commandOf({ command: name, seconds, player, players, extraTime, team }: CommandRequest): Outcome<Command> {
  switch (name) {
    case 'extend':
      return done({ name, seconds: seconds ?? EXTENSION_SECONDS })
    case 'remove':
      if (players) return done({ name, players: [...new Set(players)] })
      return player === undefined ? missing('player') : done({ name, players: [player] })
    case 'set-extra-time':
      if (player === undefined) return missing('player')
      return extraTime === undefined ? missing('extraTime') : done({ name, player, extraTime })
    case 'assign-team':
      if (player === undefined) return missing('player')
      return team === undefined ? missing('team') : done({ name, player, team })
    default:
      return done({ name })
  }
}

export function hostViewOf(room: ActiveRoom, locale: Locale): WireHostView {
  const views = room.state.viewsIn(locale)
  return { ...views.shared, ...views.host(Date.now(), projectorToken(room)) }
}

/** What the host pressed. */
export async function applyHostCommand(
  room: ActiveRoom,
  request: CommandRequest,
  locale: Locale,
): Promise<Outcome<WireHostView>> {
  const wanted = commandOf(request)
  if (!wanted.ok) return wanted
  const { state } = room
  const seats = seatsIn(wanted.value)
  // Of many to be removed some may be gone already, and that is what was asked for.
  if (seats.length > 0 && !seats.some((seat) => state.seatById(seat))) return refuse('not-found')
  if ('team' in wanted.value && (state.settings.teams === 'none' || wanted.value.team >= state.settings.teamCount))
    return refuse('invalid-request', [{ path: 'team', message: 'There is no such team' }])
  const acted = await room.apply(wanted.value, request.version)
  return acted.ok ? done(hostViewOf(room, locale)) : acted
}
