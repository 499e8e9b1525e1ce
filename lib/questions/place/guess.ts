import { pointIn } from '../draw'
import type { Random } from '../kind'
import type { PlaceResponse, PlaceShown } from './wire'

/** Anywhere on the map that is shown. */
export const guess = ({ extent }: PlaceShown, random: Random): PlaceResponse => ({ at: pointIn(random, extent) })
