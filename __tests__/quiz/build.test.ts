import { parsePack } from '@/lib/pack/parse'
import { randomFor } from '@/lib/questions/random'
import { REGISTRY } from '@/lib/questions/registry'
import { buildQuiz, KINDS, type Kind, type Quiz } from '@/lib/quiz'
import { localize } from '@/lib/text/localize'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { tinyFile, tinyGeo, tinyPack, tinyRivers } from '../packs/tiny'

const PACKS = [chinaKazakhstan, tinyPack].map((pack) => ({ slug: pack.slug, pack }))
const kinds: Kind[] = [...KINDS]
const seeds = (count: number): string[] => Array.from({ length: count }, (_, i) => `quiz ${i}`)
const nameOf = ({ id, aspect }: { id: string; aspect: string }): string => `${id}/${aspect}`
const shownOf = ({ questions }: Quiz) => questions.map(({ shown }) => localize(shown, 'en'))

describe.each(PACKS)('a quiz about $slug', ({ pack }) => {
  it('is the same for the same seed, kinds and length', () => {
    for (const seed of seeds(20)) {
      const [one, other] = [seed, seed].map((same) => buildQuiz(pack, { kinds, length: 10, seed: same }))
      expect(shownOf(other ?? { questions: [] })).toEqual(shownOf(one ?? { questions: [] }))
    }
  })

  it('does not mind in which order the kinds are named', () => {
    const [one, other] = [kinds, kinds.toReversed()].map((named) =>
      buildQuiz(pack, { kinds: named, length: 10, seed: 's' }),
    )
    expect(other && shownOf(other)).toEqual(one && shownOf(one))
  })

  it('begins the same whatever its length', () => {
    for (const seed of seeds(10)) {
      const [short, long] = [7, 20].map((length) => shownOf(buildQuiz(pack, { kinds, length, seed })))
      expect(long?.slice(0, 7)).toEqual(short)
    }
  })

  it('numbers its questions from 0', () => {
    const { questions } = buildQuiz(pack, { kinds, length: 12, seed: 's' })
    expect(questions.map(({ position }) => position)).toEqual(Array.from({ length: 12 }, (_, i) => i))
    expect(questions.map(({ shown }) => shown.position)).toEqual(questions.map(({ position }) => position))
  })

  it.each(kinds)('fills every length with %s alone', (kind) => {
    for (const length of [1, 2, 17, 50]) {
      const { questions } = buildQuiz(pack, { kinds: [kind], length, seed: `${kind} ${length}` })
      expect(questions.map((question) => question.kind)).toEqual(Array.from({ length }, () => kind))
    }
  })

  it('fills fifty with all kinds', () => {
    expect(buildQuiz(pack, { kinds, length: 50, seed: 's' }).questions).toHaveLength(50)
  })
})

describe('a quiz of ten about the shipped pack', () => {
  const quizzes = seeds(200).map((seed) => buildQuiz(chinaKazakhstan, { kinds, length: 10, seed }))

  it('never asks one fact twice', () => {
    for (const { questions } of quizzes) {
      const asked = questions.flatMap(({ about }) => [...new Set(about.map(nameOf))])
      expect(asked.filter((name, i) => asked.indexOf(name) !== i)).toEqual([])
    }
  })

  it('never asks what an earlier question gave away', () => {
    for (const seed of seeds(200)) {
      const { questions } = buildQuiz(chinaKazakhstan, { kinds, length: 10, seed })
      const given = new Set<string>()
      for (const { about, gives } of questions) {
        expect(about.map(nameOf).filter((name) => given.has(name))).toEqual([])
        for (const subject of gives) given.add(nameOf(subject))
      }
    }
  })

  it('mixes all kinds evenly and asks none twice running', () => {
    for (const { questions } of quizzes) {
      const counts = kinds.map((kind) => questions.filter((question) => question.kind === kind).length)
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
      expect(Math.max(...counts)).toBeLessThanOrEqual(3)
      expect(questions.some(({ kind }, i) => questions[i - 1]?.kind === kind)).toBe(false)
    }
  })

  it('does not feel the same ten times in a row', () => {
    for (let i = 0; i < 200; i += 10) {
      const prompts = quizzes
        .slice(i, i + 10)
        .flatMap(shownOf)
        .map(({ prompt }) => prompt)
      expect(new Set(prompts).size).toBeGreaterThan(45)
    }
  })
})

describe('chance', () => {
  it('comes to each position in a stream of its own', () => {
    const alone = REGISTRY.choose.draw(tinyPack, randomFor('s', 1, 'choose'))?.at(1).shown
    const before = randomFor('s', 0, 'choose')
    for (let i = 0; i < 100; i++) before.unit()
    expect(REGISTRY.choose.draw(tinyPack, randomFor('s', 1, 'choose'))?.at(1).shown).toEqual(alone)
  })

  it('differs from position to position, kind to kind, seed to seed', () => {
    const streams = [
      ['s', 0, 'order'],
      ['s', 1, 'order'],
      ['s', 0, 'place'],
      ['t', 0, 'order'],
    ] as const
    const firsts = streams.map(([seed, position, kind]) => randomFor(seed, position, kind).unit())
    expect(new Set(firsts).size).toBe(streams.length)
  })
})

describe('a pack with nothing to ask', () => {
  const nothing = {
    events: [],
    crossings: [],
    routes: [],
    settlements: [],
    waters: [],
    relief: [],
    statistics: [],
    facts: [],
    stretches: [],
    tripoints: [],
  }
  const bare = parsePack(
    { pack: { ...tinyFile, ...nothing }, geo: { ...tinyGeo, lakes: {} }, rivers: { ...tinyRivers, rivers: {} } },
    'bare',
  )

  it('says so, naming pack and kinds', () => {
    expect(() => buildQuiz(bare, { kinds: ['order', 'estimate'], length: 10, seed: 's' })).toThrow(
      'the pack vell-osterra has nothing to ask of the kinds order, estimate',
    )
  })
})
