import { drawnAbout, told, toldAbout } from '@/lib/questions/giveaways'
import type { QuestionKind } from '../kind'
import { explain } from './explain'
import { generate } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import type { ChooseItem, ChooseResponse, ChooseShown } from './item'
import { key, present, response } from './present'
import { tally } from './tally'

/** One of four. */
export const choose: QuestionKind<ChooseItem, ChooseShown, ChooseResponse> = {
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
}
