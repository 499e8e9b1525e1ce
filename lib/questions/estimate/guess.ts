import { within } from '../draw'
import type { Random } from '../kind'
import type { EstimateResponse, EstimateShown } from './wire'

/** Anywhere on the scale. */
export const guess = ({ min, max }: EstimateShown, random: Random): EstimateResponse => ({
  value: within(random, min, max),
})
