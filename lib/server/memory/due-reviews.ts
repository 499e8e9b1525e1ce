import 'server-only'
import type { Due } from '@/lib/contract/progress'
import { reviewCard } from '@/lib/memory/card'
import { dueMemories, weakMemories } from '@/lib/memory/plan'
import { labelOf, thingOf } from '@/lib/memory/subject-thing'
import { dueInText } from '@/lib/memory/when'
import type { Pack } from '@/lib/pack/pack'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import { memoriesOf, type Traced } from './memory-store'
import { remember } from './update-memories'

/** Every list is bounded: the longest due. */
const LISTED_AT_MOST = 50

const labelIn = (pack: Pack, subject: string) => {
  const thing = thingOf(pack, subject)
  return thing && labelOf(thing)
}

function listed(pack: Pack, memories: readonly Traced[], now: number, locale: Locale): Due['due'] {
  return memories.flatMap(({ kind, subject, card }) => {
    const label = labelIn(pack, subject)
    if (!label) return []
    return [localize({ kind, label, thenDue: dueInText(reviewCard(card, 1, now).dueAt - now) }, locale)]
  })
}

function nextOf(memories: readonly Traced[], now: number, locale: Locale): Due['next'] {
  const later = memories.map(({ card }) => card.dueAt).filter((at) => at > now)
  if (later.length === 0 || later.length < memories.length) return null
  const at = Math.min(...later)
  return { at: new Date(at).toISOString(), when: localize(dueInText(at - now), locale) }
}

/** What the pack no longer has is neither due nor weak: nobody could be asked about it. */
export const stillThere = (pack: Pack, memories: readonly Traced[]): Traced[] =>
  memories.filter(({ subject }) => thingOf(pack, subject))

export function dueAmong(pack: Pack, memories: readonly Traced[], now: number, locale: Locale): Due {
  const due = dueMemories(memories, now)
  return {
    pack: pack.slug,
    packTitle: localize(pack.title, locale),
    due: listed(pack, due.slice(0, LISTED_AT_MOST), now, locale),
    counts: { due: due.length, weak: weakMemories(memories, now).length, asked: memories.length },
    next: nextOf(memories, now, locale),
  }
}

/** What a player is to review; of nobody, nothing. */
export async function dueFor(player: string | undefined, pack: Pack, locale: Locale, now = Date.now()): Promise<Due> {
  if (!player) return dueAmong(pack, [], now, locale)
  await remember(player)
  return dueAmong(pack, stillThere(pack, await memoriesOf(player, pack.slug)), now, locale)
}
