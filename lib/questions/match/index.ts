import { z } from 'zod'
import type { Text } from '@/lib/text/text'
import type { QuestionKind } from '../kind'
import { type Card, letter, type Prompted } from '../shown'
import { explain } from './explain'
import { about, generate, gives } from './generate'
import { grade } from './grade'
import { binId, type MatchItem, type MatchResponse } from './item'

export interface MatchShown extends Prompted {
  readonly cards: readonly Card[]
  readonly bins: readonly Card[]
}

/** The player sorts cards into bins. */
export const match: QuestionKind<MatchItem, MatchShown, MatchResponse> = {
  generate,
  about,
  gives,
  present: ({ sorting, bins, cards }) => ({
    prompt: sorting.prompt,
    hide: sorting.hide,
    cards: cards.map((card, i) => cardOf(letter(i), card)),
    bins: bins.map((bin, i) => cardOf(binId(i), bin)),
  }),
  response: ({ bins, cards }) => {
    const bin = z.enum(bins.map((_, i) => binId(i)))
    return z.strictObject({ bins: z.strictObject(Object.fromEntries(cards.map((_, i) => [letter(i), bin]))) })
  },
  key: ({ cards }) => ({ bins: Object.fromEntries(cards.map((card, i) => [letter(i), binId(card.bin)])) }),
  grade,
  explain,
}

function cardOf(id: string, { label, detail }: { readonly label: Text; readonly detail?: Text }): Card {
  return { id, label, ...(detail && { detail }) }
}
