import type { Text } from '@/lib/text/text'
import { type Hidden, letter } from '../shown'
import type { OrderItem, Way } from './item'
import type { OrderShown } from './wire'

export function present({ way, entries }: OrderItem): OrderShown {
  const [first, last] = ENDS[way.by]
  return {
    prompt: promptOf(way),
    hide: HIDDEN[way.of],
    cards: entries.map(({ label, detail }, i) => ({ id: letter(i), label, ...(detail && { detail }) })),
    first: { say: first },
    last: { say: last },
  }
}

const ENDS = {
  date: ['order.end.earliest', 'order.end.latest'],
  south: ['order.end.north', 'order.end.south'],
  east: ['order.end.west', 'order.end.east'],
  line: ['order.end.start', 'order.end.finish'],
} as const satisfies Record<Way['by'], readonly [string, string]>

const HIDDEN: Record<Way['of'], readonly Hidden[]> = {
  act: [],
  happening: [],
  mixed: [],
  settlement: ['crossing'],
  crossing: ['crossing'],
  lake: ['lake'],
  line: ['crossing', 'river'],
}

const promptOf = ({ of, by, from }: Way): Text =>
  from ? { say: 'order.prompt.line', with: { from } } : { say: 'order.prompt.cards', with: { of, by } }
