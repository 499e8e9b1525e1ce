import { drawnAbout, told, toldAbout } from '@/lib/questions/giveaways'
import type { QuestionKind } from '../kind'
import { explain } from './explain'
import { generate } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import type { ChooseItem } from './item'
import { key, present, response } from './present'
import { tally } from './tally'
import { type ChooseResponse, type ChooseShown, response as responseShape, shown } from './wire'

/** One of four. */
export const choose: QuestionKind<ChooseItem, ChooseShown, ChooseResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  about: ({ about }) => about,
  gives: ({ pack, gives = [], text = [], options, shows }) => [
    ...gives,
    ...told(pack, text),
    ...toldAbout(
      pack,
      options.flatMap(({ thing }) => thing ?? []),
    ),
    ...drawnAbout(pack, shows),
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
