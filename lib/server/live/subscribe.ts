import 'server-only'
import type { Caller } from '@/lib/server/auth'
import { allowCode } from '@/lib/server/codes'
import { type Client, done, type Events, mapOutcome, type Outcome, refuse } from '@/lib/server/http'
import type { Locale } from '@/lib/text/locale'
import type { ActiveRoom } from './active-room'
import { isProjectorToken, mayHost, projectorToken } from './host-access'
import { findSession, visitorOf } from './session-lookup'
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
  client: Client,
  wanted: SubscriptionQuery,
): Promise<Outcome<Events>> {
  const { address, locale } = client
  const room = await watchedRoom(sessions, code, caller, client, wanted)
  if (!room.ok) return room
  const viewer = await viewerOf(caller, room.value, wanted)
  return viewer ? done(eventsFor(room.value, viewer, address, locale)) : refuse('not-found')
}

/** Whoever has a projector's token has been given it with the code: they guess nothing. */
async function watchedRoom(
  sessions: SessionRegistry,
  code: string,
  caller: Caller,
  client: Client,
  { token }: SubscriptionQuery,
): Promise<Outcome<ActiveRoom>> {
  const known = sessions.activeRoom(code)
  if (known && !known.isOver && token !== undefined && isProjectorToken(known, token)) return done(known)
  return mapOutcome(await findSession(sessions, code, visitorOf(caller, client)), ({ room }) => done(room))
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
