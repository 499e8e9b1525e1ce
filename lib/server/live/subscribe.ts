import 'server-only'
import type { Caller } from '@/lib/server/auth'
import { allowCode } from '@/lib/server/codes'
import type { Events } from '@/lib/server/http'
import { done, type Outcome, refuse } from '@/lib/server/http'
import type { Locale } from '@/lib/text/locale'
import type { ActiveRoom } from './active-room'
import { isProjectorToken, mayHost, projectorToken } from './host-access'
import { findSession } from './session-lookup'
import type { SessionRegistry } from './session-registry'
import type { Viewer } from './subscriber'

/** What a subscription asks for by its query. */
export interface SubscriptionQuery {
  readonly as?: string | undefined
  /** Opens the projector's screen where nobody is signed in. */
  readonly token?: string | undefined
}

/** As whom somebody watches: as told by `as`, else as host of what they host, else as the player they are. */
async function viewerOf(
  { user, player }: Caller,
  room: ActiveRoom,
  { as, token }: SubscriptionQuery,
): Promise<Viewer | undefined> {
  if (as === 'projector' && token !== undefined)
    return isProjectorToken(room, token) ? { role: 'projector' } : undefined
  if (as !== 'player' && (await mayHost(user?.id, room)))
    return as === 'projector' ? { role: 'projector' } : { role: 'host', projectorToken: projectorToken(room) }
  if (as === 'projector' || as === 'host') return undefined
  const seat = await room.findSeat(player)
  return seat && !seat.isRemoved ? { role: 'player', seat } : undefined
}

/** What a session shows to whoever asks, for as long as they look. */
export async function subscribe(
  sessions: SessionRegistry,
  code: string,
  caller: Caller,
  address: string,
  wanted: SubscriptionQuery,
  locale: Locale,
): Promise<Outcome<Events>> {
  const known = sessions.activeRoom(code)
  const viewer = known && !known.isOver ? await viewerOf(caller, known, wanted) : undefined
  if (known && viewer) return done(eventsFor(known, viewer, address, locale))
  const outcome = await findSession(sessions, code, { player: caller.player, address })
  if (!outcome.ok) return outcome
  const { room } = outcome.value
  const other = await viewerOf(caller, room, wanted)
  return other ? done(eventsFor(room, other, address, locale)) : refuse('not-found')
}

function eventsFor(room: ActiveRoom, viewer: Viewer, address: string, locale: Locale): Events {
  // Where the code is on the wall, a class that mistypes it is not held up.
  if (viewer.role !== 'player') allowCode(address, room.state.code)
  const note = () => {
    if (viewer.role === 'player') room.notePresence(viewer.seat)
  }
  return {
    open(sink) {
      const subscriber = room.broadcaster.add(viewer, sink, locale)
      note()
      return () => {
        room.broadcaster.remove(subscriber)
        note()
      }
    },
  }
}
