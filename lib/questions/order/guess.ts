import { shuffled } from '../draw'
import type { Random } from '../kind'
import type { OrderResponse, OrderShown } from './wire'

/** The cards in random order. */
export const guess = ({ cards }: OrderShown, random: Random): OrderResponse => ({
  order: shuffled(random, cards).map(({ id }) => id),
})
