import { pointIn } from '../draw'
import type { Random } from '../kind'
import type { TraceResponse, TraceShown } from './wire'

const BENDS = 3

/** From one end to the other by any three points. */
export const guess = ({ from, to, extent }: TraceShown, random: Random): TraceResponse => ({
  line: [from, ...Array.from({ length: BENDS }, () => pointIn(random, extent)), to],
})
