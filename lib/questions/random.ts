import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import type { Random } from './kind'

/** Four 32-bit words of a SHA-256: streams of different questions have nothing in common, and none tells the seed. */
function stateOf(text: string): number[] {
  const digest = new DataView(sha256(utf8ToBytes(text)).buffer)
  return [0, 4, 8, 12].map((offset) => digest.getInt32(offset))
}

/** Each position has a stream of its own for each kind, so that a change to question 1 never moves question 2. */
export function randomFor(seed: string, position: number, kind: string): Random {
  const generator = xoroshiro128plusFromState(stateOf(`${seed}|${position}|${kind}`))
  return {
    below: (below) => uniformInt(generator, 0, below - 1),
    unit: () => uniformFloat64(generator),
  }
}
