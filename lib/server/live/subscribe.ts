import 'server-only'
import { callerOf } from '@/lib/server/auth'
import { revealCode } from '@/lib/server/codes'
import type { Events } from '@/lib/server/http'
import { addressOf, done, type Outcome, refuse } from '@/lib/server/http'
import type { Hall } from './active-room'
import { hosts, isProjectorToken, projectorToken } from './host-access'
import { live } from './instance'
import { found } from './session-lookup'
import type { Viewer } from './subscriber'

/** As whom somebody watches: as told by `as`, else as host of what they host, else as the player they are. */
async function viewerOf(headers: Headers, hall: Hall, query: URLSearchParams): Promise<Viewer | undefined> {
  const as = query.get('as')
  const token = query.get('token')
  if (as === 'projector' && token !== null) return isProjectorToken(hall, token) ? { role: 'projector' } : undefined
  const { user, player } = await callerOf(headers)
  if (as !== 'player' && (await hosts(user?.id, hall)))
    return as === 'projector' ? { role: 'projector' } : { role: 'host', projectorToken: projectorToken(hall) }
  if (as === 'projector' || as === 'host') return undefined
  const seat = await hall.seatOf(player)
  return seat && !seat.isRemoved ? { role: 'player', seat } : undefined
}

/** What a session shows to whoever asks, for as long as they look. */
export async function watch(headers: Headers, code: string, query: URLSearchParams): Promise<Outcome<Events>> {
  const known = (await live()).known(code)
  const viewer = known && !known.isOver ? await viewerOf(headers, known, query) : undefined
  if (known && viewer) return done(watching(headers, known, viewer))
  const outcome = await found(headers, code)
  if (!outcome.ok) return outcome
  const { hall } = outcome.value
  const other = await viewerOf(headers, hall, query)
  return other ? done(watching(headers, hall, other)) : refuse('not-found')
}

function watching(headers: Headers, hall: Hall, viewer: Viewer): Events {
  // Where the code is on the wall, a class that mistypes it is not held up.
  if (viewer.role !== 'player') revealCode(addressOf(headers), hall.room.code)
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
