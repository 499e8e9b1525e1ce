import { z } from 'zod'
import type { Text } from '@/lib/text/text'
import type { QuestionKind } from '../kind'
import { type Card, letter, letters } from '../shown'
import { explain } from './explain'
import { about, generate, gives } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import { binId, type MatchItem, type StoredMatch, storedMatch } from './item'
import { restore, store } from './stored'
import { tally } from './tally'
import { type MatchResponse, type MatchShown, response as responseShape, shown } from './wire'

/** Made once for each number of cards and bins: making a schema costs more than using it. */
const schemas = new Map<string, z.ZodType<MatchResponse>>()

/** Every card in one of the bins, none besides. */
function sortingSchema(cards: number, bins: number): z.ZodType<MatchResponse> {
  const name = `${cards} ${bins}`
  const known = schemas.get(name)
  if (known) return known
  const bin = z.enum(letters(bins))
  const schema = z.strictObject({ bins: z.strictObject(Object.fromEntries(letters(cards).map((card) => [card, bin]))) })
  schemas.set(name, schema)
  return schema
}

/** The player sorts cards into bins. */
export const match: QuestionKind<MatchItem, StoredMatch, MatchShown, MatchResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  stored: storedMatch,
  store,
  restore,
  about,
  gives,
  present: ({ sorting, bins, cards }) => ({
    prompt: sorting.prompt,
    hide: sorting.hide,
    cards: cards.map((card, i) => cardOf(letter(i), card)),
    bins: bins.map((bin, i) => cardOf(binId(i), bin)),
  }),
  response: ({ bins, cards }) => sortingSchema(cards.length, bins.length),
  key: ({ cards }) => ({ bins: Object.fromEntries(cards.map((card, i) => [letter(i), binId(card.bin)])) }),
  grade,
  explain,
  tally,
  guess,
}

function cardOf(id: string, { label, detail }: { readonly label: Text; readonly detail?: Text }): Card {
  return { id, label, ...(detail && { detail }) }
}
