import 'server-only'
import type { Caller } from '@/lib/server/auth'
import { revealCode } from '@/lib/server/codes'
import type { Events } from '@/lib/server/http'
import { done, type Outcome, refuse } from '@/lib/server/http'
import type { Hall } from './active-room'
import { hosts, isProjectorToken, projectorToken } from './host-access'
import { findSession } from './session-lookup'
import type { Live } from './session-registry'
import type { Viewer } from './subscriber'

/** What a subscription asks for by its query. */
export interface Wanted {
  readonly as?: string | undefined
  /** Opens the projector's screen where nobody is signed in. */
  readonly token?: string | undefined
}

/** As whom somebody watches: as told by `as`, else as host of what they host, else as the player they are. */
async function viewerOf({ user, player }: Caller, hall: Hall, { as, token }: Wanted): Promise<Viewer | undefined> {
  if (as === 'projector' && token !== undefined)
    return isProjectorToken(hall, token) ? { role: 'projector' } : undefined
  if (as !== 'player' && (await hosts(user?.id, hall)))
    return as === 'projector' ? { role: 'projector' } : { role: 'host', projectorToken: projectorToken(hall) }
  if (as === 'projector' || as === 'host') return undefined
  const seat = await hall.seatOf(player)
  return seat && !seat.isRemoved ? { role: 'player', seat } : undefined
}

/** What a session shows to whoever asks, for as long as they look. */
export async function subscribe(
  sessions: Live,
  code: string,
  caller: Caller,
  address: string,
  wanted: Wanted,
): Promise<Outcome<Events>> {
  const known = sessions.known(code)
  const viewer = known && !known.isOver ? await viewerOf(caller, known, wanted) : undefined
  if (known && viewer) return done(eventsFor(known, viewer, address))
  const outcome = await findSession(sessions, code, { player: caller.player, address })
  if (!outcome.ok) return outcome
  const { hall } = outcome.value
  const other = await viewerOf(caller, hall, wanted)
  return other ? done(eventsFor(hall, other, address)) : refuse('not-found')
}

function eventsFor(hall: Hall, viewer: Viewer, address: string): Events {
  // Where the code is on the wall, a class that mistypes it is not held up.
  if (viewer.role !== 'player') revealCode(address, hall.room.code)
  const note = () => {
    if (viewer.role === 'player') hall.noteWatching(viewer.seat)
  }
  return {
    open(sink) {
      const watcher = hall.audience.admit(viewer, sink)
      note()
      return () => {
        hall.audience.dismiss(watcher)
        note()
      }
    },
  }
}
