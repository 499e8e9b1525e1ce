import fc from 'fast-check'
import { tally as wireTally } from '@/lib/contract/class-tally'
import type { Pack } from '@/lib/pack/pack'
import { thingsOf } from '@/lib/pack/things'
import { shuffled } from '@/lib/questions/draw'
import { randomFor } from '@/lib/questions/random'
import { REGISTRY } from '@/lib/questions/registry'
import type { Tally } from '@/lib/questions/tally'
import { KINDS, type Kind, type Posed } from '@/lib/quiz'
import { localize } from '@/lib/text/localize'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { tinyPack } from '../packs/tiny'
import { guess, HABITS } from './guess'

const PACKS = [chinaKazakhstan, tinyPack]
const CASES = KINDS.flatMap((kind) => PACKS.map((pack) => ({ kind, slug: pack.slug, pack })))

function asked(kind: Kind, pack: Pack, seed: string): Posed {
  const question = REGISTRY[kind].draw(pack, randomFor(seed, 0, kind))?.at(0)
  if (!question) throw new Error(`${pack.slug} has no ${kind} for ${seed}`)
  return question
}

/** Responses of a class: some know it, the rest guess by one habit or another. */
function classOf(question: Posed, size: number, seed: string): unknown[] {
  const random = randomFor(seed, 2, 'class')
  return Array.from({ length: size }, (_, i) => {
    const habit = HABITS[random.below(HABITS.length)] ?? 'random'
    return random.unit() < 0.3 ? question.key : guess(question, habit, randomFor(`${seed} ${i}`, 1, 'guess'))
  })
}

const RUNS = { numRuns: 12, seed: 20261127 }
const everyClass = (check: (seed: string, size: number) => void) =>
  fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.integer({ min: 0, max: 30 }), check), RUNS)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const drawnOf = ({ overlay }: Tally) =>
  overlay?.features.features.filter(({ properties }) => properties.role === 'class').length

describe.each(CASES)('the class on $kind of $slug', ({ kind, pack }) => {
  it('is counted whole: every distribution adds up to the responses', () => {
    everyClass((seed, size) => {
      const question = asked(kind, pack, seed)
      const { count, bars, grid } = question.tally(classOf(question, size, seed))
      expect(count).toBe(size)
      expect(bars ?? grid).toBeDefined()
      if (bars) expect(sum(bars.map((bar) => bar.count))).toBe(size)
      for (const row of grid?.rows ?? []) expect(sum(row.counts)).toBe(size)
    })
  })

  it('is the same whoever answered first', () => {
    everyClass((seed, size) => {
      const question = asked(kind, pack, seed)
      const responses = classOf(question, size, seed)
      expect(question.tally(shuffled(randomFor(seed, 3, 'order'), responses))).toEqual(question.tally(responses))
    })
  })

  it('fits the wire, in words, without an id of the pack', () => {
    const ids = new Set(thingsOf(pack).map(({ value }) => value.id))
    everyClass((seed, size) => {
      const question = asked(kind, pack, seed)
      const spoken = localize(question.tally(classOf(question, size, seed)), 'en')
      expect(wireTally.safeParse(JSON.parse(JSON.stringify(spoken))).error).toBeUndefined()
      const words = [
        spoken.headline,
        spoken.mistake ?? '',
        ...(spoken.bars ?? []).map(({ label }) => label),
        ...(spoken.grid?.columns ?? []),
        ...(spoken.grid?.rows ?? []).map(({ label }) => label),
      ]
      expect(words.filter((text) => /[{}]|undefined|NaN|\[object|^[a-z]+(\.[a-zA-Z]+)+$/.test(text))).toEqual([])
      expect(words.filter((text) => ids.has(text))).toEqual([])
    })
  })

  it('has what the key says on the right side', () => {
    everyClass((seed) => {
      const question = asked(kind, pack, seed)
      const { bars, grid, mistake } = question.tally([question.key, question.key, question.key])
      const right = bars?.filter((bar) => bar.right).map(({ count }) => count) ?? []
      expect([...right, ...(grid?.rows ?? []).map((row) => row.counts[row.right])].every((n) => n === 3)).toBe(true)
      expect(mistake).toBeUndefined()
    })
  })

  it('names no mistake that fewer than three made', () => {
    everyClass((seed) => {
      const question = asked(kind, pack, seed)
      expect(question.tally(classOf(question, 2, seed)).mistake).toBeUndefined()
    })
  })

  it('counts nothing that is not of its shape', () => {
    const question = asked(kind, pack, 'shape')
    expect(question.tally([null, 'x', {}, { at: ['a', 1] }, question.key]).count).toBe(1)
  })

  it('stays small enough to send, however large the class', () => {
    const question = asked(kind, pack, 'large')
    const tally = question.tally(classOf(question, 600, 'large'))
    expect(JSON.stringify(tally).length).toBeLessThan(100_000)
    expect(drawnOf(tally) ?? 0).toBeLessThanOrEqual(400)
  })
})

describe('the typical mistake', () => {
  it('is the other place that many pins stand near', () => {
    const question = asked('place', chinaKazakhstan, 'seed 1')
    if (!('at' in question.key)) throw new Error('a place has a point')
    const [lon, lat] = question.key.at
    const far = chinaKazakhstan.crossings.find(({ at }) => Math.hypot(at[0] - lon, at[1] - lat) > 2)
    if (!far) throw new Error('no crossing far off')
    const wrong = Array.from({ length: 4 }, (_, i) => ({ at: [far.at[0] + i / 1000, far.at[1]] }))
    const right = Array.from({ length: 6 }, () => question.key)
    const { mistake } = question.tally([...wrong, ...right])
    expect(mistake && localize(mistake, 'en')).toMatch(/^4 of 10 put it near /)
    expect(question.tally([...wrong, ...right, ...right, ...right]).mistake).toBeUndefined()
  })

  it('is the wrong option that many chose', () => {
    const question = asked('choose', tinyPack, 'seed 1')
    const wrong = ['a', 'b', 'c', 'd'].find((option) => JSON.stringify({ option }) !== JSON.stringify(question.key))
    const { mistake } = question.tally([question.key, ...Array.from({ length: 3 }, () => ({ option: wrong }))])
    expect(mistake && localize(mistake, 'en')).toMatch(/^3 of 4 chose /)
  })

  it('is the side on which many estimates lie', () => {
    const question = asked('estimate', tinyPack, 'seed 1')
    if (!('min' in question.shown)) throw new Error('an estimate has a range')
    const low = Array.from({ length: 5 }, () => ({ value: 'min' in question.shown ? question.shown.min : 0 }))
    const { mistake } = question.tally(low)
    expect(mistake && localize(mistake, 'en')).toMatch(/^5 of 5 were too /)
  })
})
