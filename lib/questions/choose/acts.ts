import { isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { isAct, yearOf } from '@/lib/questions/dated-events'
import { dateText } from '@/lib/questions/format-date'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Option } from './item'

type Event = Things['event']

/** The acts that made the line and may be asked about. */
export const acts: (pack: Pack) => readonly Event[] = memoizePerPack(({ events }) =>
  events.filter((event) => isEstablished(event) && isAct(event)),
)

/** What is done between parties; a famine or a proclamation is not. */
const KINDS_BETWEEN_PARTIES: readonly Event['kind'][] = ['treaty', 'protocol', 'agreement', 'conflict', 'trade']

/** Events between parties, all of them known. */
export const eventsBetweenKnownParties: (pack: Pack) => readonly Event[] = memoizePerPack(({ events }) =>
  events.filter(
    (event) =>
      isEstablished(event) &&
      KINDS_BETWEEN_PARTIES.includes(event.kind) &&
      event.actorsComplete &&
      event.actors.length > 1,
  ),
)

/** An event as an option: its neutral title, its date in the reveal. */
export const optionOf = ({ id, label, date }: Event): Option => ({ ref: id, label, thing: id, value: dateText(date) })

/** The events of a choice. */
export const eventOf = (pack: Pack, id: string): Event => lookup(pack).get('event', id)

/** Years between two events. */
export const yearsApart = (a: Event, b: Event): number => Math.abs(yearOf(a) - yearOf(b))
