import { interpolate } from '@/lib/geo/distance'
import { shuffled } from '@/lib/questions/draw'
import type { Random } from '@/lib/questions/kind'
import type { Posed } from '@/lib/quiz'

/** Players who see the question and know nothing: each earns little, whatever their habit. */
export const HABITS = ['random', 'first', 'middle', 'last'] as const
export type Habit = (typeof HABITS)[number]

/** Where in [0, 1] the habit points. */
const POINTS = { first: 0, middle: 0.5, last: 1 } as const
const pointOf = (habit: Habit, random: Random): number => (habit === 'random' ? random.unit() : POINTS[habit])

const oneOf = (ids: readonly string[], habit: Habit, random: Random): string =>
  ids[Math.min(ids.length - 1, Math.floor(pointOf(habit, random) * ids.length))] ?? ''

function arranged(ids: readonly string[], habit: Habit, random: Random): string[] {
  if (habit === 'random') return shuffled(random, ids)
  if (habit === 'middle') return [...ids.slice(1), ...ids.slice(0, 1)]
  return habit === 'first' ? [...ids] : ids.toReversed()
}

/** A point of a box: anywhere, its corners, its middle. */
function spotIn([west, south, east, north]: readonly [number, number, number, number], habit: Habit, random: Random) {
  const [x, y] = [pointOf(habit, random), pointOf(habit, random)]
  return [west + x * (east - west), south + y * (north - south)] as const
}

const idsOf = (cards: readonly { readonly id: string }[]): string[] => cards.map(({ id }) => id)

/** Chance that always points where the habit does: what a kind that is not named here guesses from. */
const drawnTo = (habit: Habit, random: Random): Random => {
  const unit = () => Math.min(pointOf(habit, random), 1 - Number.EPSILON)
  return { unit, below: (below) => Math.floor(unit() * below) }
}

/** A response with nothing but the screen to go by. */
export function guess(question: Posed, habit: Habit, random: Random): unknown {
  const { shown } = question
  switch (shown.kind) {
    case 'order':
      return {
        order: arranged(idsOf(shown.cards), habit, random),
      }
    case 'place':
      return { at: spotIn(shown.extent, habit, random) }
    case 'match': {
      const bins = shown.bins.map(({ id }) => id)
      return { bins: Object.fromEntries(shown.cards.map(({ id }) => [id, oneOf(bins, habit, random)])) }
    }
    case 'choose':
      return {
        option: oneOf(idsOf(shown.options), habit, random),
      }
    case 'estimate':
      return { value: shown.min + pointOf(habit, random) * (shown.max - shown.min) }
    case 'trace':
      return { line: strokes(shown, habit, random) }
    default:
      return question.guess(drawnTo(habit, random))
  }
}

type TraceShown = Extract<Posed['shown'], { kind: 'trace' }>

/** Straight across, by a corner, by any three points. */
function strokes({ from, to, extent }: TraceShown, habit: Habit, random: Random) {
  if (habit === 'middle') return interpolate(from, to, 8)
  const bends =
    habit === 'random' ? [0, 1, 2].map(() => spotIn(extent, habit, random)) : [spotIn(extent, habit, random)]
  return [from, ...bends, to]
}
