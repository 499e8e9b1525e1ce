import { nearestOnLine } from '@/lib/geo/nearest'
import { isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { dateText } from '@/lib/questions/format-date'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Text } from '@/lib/text/text'
import type { Citation } from '../cite'
import type { TraceItem } from './item'

/** What the pack tells of the stretches that a course runs through. */
interface Story {
  readonly text: Text
  readonly sources: readonly Citation[]
}

/** The water that a stretch of the course follows, and the act about the line that fits the course best. */
export function historyOf({ pack, from, to }: TraceItem): Story[] {
  const course = { low: Math.min(from.alongKm, to.alongKm), high: Math.max(from.alongKm, to.alongKm) }
  const here = spansOf(pack)
    .map((span) => ({ ...span, common: overlap(span, course) }))
    .filter(({ common }) => common > LEAST_OVERLAP_SHARE)
    .sort((a, b) => b.common - a.common)
  const waters = here
    .filter((span) => span.low >= course.low && span.high <= course.high)
    .flatMap(({ stretch }) => waterStory(pack, stretch))
  const acts = here.flatMap(({ stretch }) => actsOf(pack).get(stretch.id) ?? [])
  return [...waters.slice(0, 1), ...acts.slice(0, 1).map(actStory)]
}

/** Of both, common at least: a stretch that only touches the course tells nothing of it. */
const LEAST_OVERLAP_SHARE = 0.1

interface Reach {
  readonly low: number
  readonly high: number
}

/** How much of both is common (Jaccard's index). */
function overlap(a: Reach, b: Reach): number {
  return (
    Math.max(0, Math.min(a.high, b.high) - Math.max(a.low, b.low)) / (Math.max(a.high, b.high) - Math.min(a.low, b.low))
  )
}

function waterStory(pack: Pack, stretch: Things['stretch']): Story[] {
  const water = stretch.water && lookup(pack).find('water', stretch.water)
  if (!water) return []
  const name: Text = water.kind === 'river' ? { say: 'trace.river', with: { name: water.names } } : water.names
  return [{ text: { say: 'trace.water', with: { name } }, sources: stretch.sources }]
}

function actStory({ names, date, effect, sources }: Things['event']): Story {
  return { text: { say: 'trace.event', with: { name: names, date: dateText(date), effect } }, sources }
}

/** The first act about each stretch. */
const actsOf: (pack: Pack) => ReadonlyMap<string, Things['event']> = memoizePerPack((pack) => {
  const acts = new Map<string, Things['event']>()
  for (const event of pack.events.filter((known) => isEstablished(known) && known.aboutLine)) {
    for (const id of event.concerns.stretches) if (!acts.has(id)) acts.set(id, event)
  }
  return acts
})

const spansOf = memoizePerPack((pack) =>
  pack.stretches.filter(isEstablished).map((stretch) => {
    const ends = [stretch.from, stretch.to].map((at) => nearestOnLine(pack.line, at).alongKm)
    return { stretch, low: Math.min(...ends), high: Math.max(...ends) }
  }),
)
