import { giveawaysInText, giveawaysOfMap, subjectsWithFigure } from '@/lib/questions/giveaways'
import type { QuestionKind } from '../kind'
import { explain } from './explain'
import { generate } from './generate'
import { WAYS } from './generators'
import { grade, key, response } from './grade'
import { guess } from './guess'
import { type EstimateItem, type StoredEstimate, storedEstimate } from './item'
import { tally } from './tally'
import { type EstimateResponse, type EstimateShown, response as responseShape, shown } from './wire'

/** A number: a length, a year, a share. */
export const estimate: QuestionKind<EstimateItem, StoredEstimate, EstimateShown, EstimateResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  stored: storedEstimate,
  store: ({ ref, range }) => ({ ...ref, range }),
  restore: (pack, { range, ...ref }) => ({ ...WAYS[ref.way].restore(pack, ref), pack, range }),
  about: ({ about }) => about,
  gives: ({ pack, gives = [], text, value, shows }) => [
    ...gives,
    ...subjectsWithFigure(pack, value),
    ...giveawaysInText(pack, text),
    ...giveawaysOfMap(pack, shows),
  ],
  present: ({ prompt, unit, range }) => ({ prompt, hide: [], unit, ...range }),
  response,
  key,
  grade,
  explain,
  tally,
  guess,
}
