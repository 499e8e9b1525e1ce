import { pick } from '../draw'
import type { Random } from '../kind'
import type { ChooseResponse, ChooseShown } from './wire'

/** Any of the options. */
export const guess = ({ options }: ChooseShown, random: Random): ChooseResponse => ({
  option: pick(random, options)?.id ?? '',
})
