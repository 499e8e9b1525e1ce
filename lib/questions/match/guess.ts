import { pick } from '../draw'
import type { Random } from '../kind'
import type { MatchResponse, MatchShown } from './wire'

/** Each card into any bin. */
export const guess = ({ cards, bins }: MatchShown, random: Random): MatchResponse => ({
  bins: Object.fromEntries(cards.map(({ id }) => [id, pick(random, bins)?.id ?? ''])),
})
