import { interpolate } from '@/lib/geo/distance'
import type { Random } from '@/lib/questions/kind'
import type { Posed } from '@/lib/quiz'

/** Players who see the question and know nothing: each earns little, whatever their habit. */
export const HABITS = ['random', 'first', 'middle', 'last'] as const
export type Habit = (typeof HABITS)[number]

/** Where in [0, 1] the habit points. */
const POINTS = { first: 0, middle: 0.5, last: 1 } as const
type Fixed = Exclude<Habit, 'random'>

const oneOf = (ids: readonly string[], habit: Fixed): string =>
  ids[Math.min(ids.length - 1, Math.floor(POINTS[habit] * ids.length))] ?? ''

function arranged(ids: readonly string[], habit: Fixed): string[] {
  if (habit === 'middle') return [...ids.slice(1), ...ids.slice(0, 1)]
  return habit === 'first' ? [...ids] : ids.toReversed()
}

/** A point of a box: its corners, its middle. */
function spotIn([west, south, east, north]: readonly [number, number, number, number], habit: Fixed) {
  const share = POINTS[habit]
  return [west + share * (east - west), south + share * (north - south)] as const
}

const idsOf = (cards: readonly { readonly id: string }[]): string[] => cards.map(({ id }) => id)

/** A response with nothing but the screen to go by. */
export function guess(question: Posed, habit: Habit, random: Random): unknown {
  if (habit === 'random') return question.guess(random)
  const { shown } = question
  switch (shown.kind) {
    case 'order':
      return {
        order: arranged(idsOf(shown.cards), habit),
      }
    case 'place':
      return { at: spotIn(shown.extent, habit) }
    case 'match': {
      const bins = shown.bins.map(({ id }) => id)
      return { bins: Object.fromEntries(shown.cards.map(({ id }) => [id, oneOf(bins, habit)])) }
    }
    case 'choose':
      return {
        option: oneOf(idsOf(shown.options), habit),
      }
    case 'estimate':
      return { value: shown.min + POINTS[habit] * (shown.max - shown.min) }
    case 'trace':
      return { line: strokes(shown, habit) }
  }
}

type TraceShown = Extract<Posed['shown'], { kind: 'trace' }>

/** Straight across, or by a corner. */
function strokes({ from, to, extent }: TraceShown, habit: Fixed) {
  if (habit === 'middle') return interpolate(from, to, 8)
  return [from, spotIn(extent, habit), to]
}
