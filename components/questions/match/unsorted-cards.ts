import type { Drafts, Questions } from '../view'

/** The cards that are in no bin yet. */
export const unsortedCards = ({ cards }: Questions['match'], { bins }: Drafts['match']) =>
  cards.filter(({ id }) => bins[id] === undefined)
