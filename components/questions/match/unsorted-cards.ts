import type { Questions } from '../view'
import type { MatchDraft } from './draft'

/** The cards that are in no bin yet. */
export const unsortedCards = ({ cards }: Questions['match'], { bins }: MatchDraft) =>
  cards.filter(({ id }) => bins[id] === undefined)
