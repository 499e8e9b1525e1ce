import { giveawaysInText, giveawaysOfMap, giveawaysOfReveal } from '@/lib/questions/giveaways'
import type { QuestionKind } from '../kind'
import { explain } from './explain'
import { generate } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import { type ChooseItem, type StoredChoose, storedChoose } from './item'
import { key, present, response } from './present'
import { restore, store } from './stored'
import { tally } from './tally'
import { type ChooseResponse, type ChooseShown, response as responseShape, shown } from './wire'

/** One of four. */
export const choose: QuestionKind<ChooseItem, StoredChoose, ChooseShown, ChooseResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  stored: storedChoose,
  store,
  restore,
  about: ({ about }) => about,
  gives: ({ pack, gives = [], text = [], options, shows }) => [
    ...gives,
    ...giveawaysInText(pack, text),
    ...giveawaysOfReveal(
      pack,
      options.flatMap(({ thing }) => thing ?? []),
    ),
    ...giveawaysOfMap(pack, shows),
  ],
  present,
  response,
  key,
  grade,
  explain,
  tally,
  guess,
  blindCredit: ({ options }) => 1 / options.length,
}
