import fc from 'fast-check'
import {
  explanation as wireExplanation,
  question as wireQuestion,
  response as wireResponse,
  verdict as wireVerdict,
} from '@/lib/contract/attempts'
import { distanceKm } from '@/lib/geo/distance'
import type { Pack } from '@/lib/pack/pack'
import { thingsOf } from '@/lib/pack/things'
import { randomFor } from '@/lib/questions/random'
import { REGISTRY } from '@/lib/questions/registry'
import { KINDS, type Kind, type Posed, restoreQuiz, subjectKey } from '@/lib/quiz'
import { localize } from '@/lib/text/localize'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { tinyPack } from '../packs/tiny'
import { guess, HABITS } from './guess'
import { MALFORMED, malformedLike } from './malformed'

const PACKS = [chinaKazakhstan, tinyPack]
const CASES = KINDS.flatMap((kind) => PACKS.map((pack) => ({ kind, slug: pack.slug, pack })))

function asked(kind: Kind, pack: Pack, seed: string): Posed {
  const question = REGISTRY[kind].draw(pack, randomFor(seed, 0, kind))?.at(0)
  if (!question) throw new Error(`${pack.slug} has no ${kind} for ${seed}`)
  return question
}

function marked(question: Posed, response: unknown) {
  const mark = question.grade(response)
  if (!mark.ok) throw new Error(JSON.stringify(mark.issues))
  return mark
}

const subjects = (about: Posed['about']): string[] => about.map(subjectKey).sort()

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The same seeds in every run: a failure is found again. */
const RUNS = { numRuns: 40, seed: 20261123 }
const everySeed = (check: (seed: string) => void) => fc.assert(fc.property(fc.string({ maxLength: 20 }), check), RUNS)
const seeds = (count: number): string[] => Array.from({ length: count }, (_, i) => `seed ${i}`)

/** What the things on a screen are called: by position. */
/** The kinds whose questions show cards, bins or options. */
const HAS_CARDS: readonly Kind[] = ['order', 'match', 'choose']
const NAMES = { cards: 'abcdefghijklmnop', options: 'abcd', bins: 'abcdefgh' }

/** Every string in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

describe.each(CASES)('$kind of $slug', ({ kind, pack }) => {
  const ids = new Set(thingsOf(pack).map(({ value }) => value.id))

  it('is the same question for the same seed', () => {
    everySeed((seed) => {
      const [one, other] = [asked(kind, pack, seed), asked(kind, pack, seed)]
      expect(other.shown).toEqual(one.shown)
      expect(other.key).toEqual(one.key)
      expect(other.about).toEqual(one.about)
    })
  })

  it('is another question for another seed', () => {
    const prompts = seeds(40).map((seed) => JSON.stringify(localize(asked(kind, pack, seed).shown, 'en')))
    expect(new Set(prompts).size).toBeGreaterThan(5)
  })

  it('is stored as some hundred bytes without text, and comes back from JSON as the same question', () => {
    everySeed((seed) => {
      const drawn = asked(kind, pack, seed)
      const stored = JSON.stringify(drawn.stored)
      expect(stored.length).toBeLessThan(800)
      const restored = restoreQuiz(pack, [JSON.parse(stored)]).questions[0]
      if (restored?.kind !== kind) throw new Error('it came back as another kind')
      const other = marked(drawn, guess(drawn, 'first', randomFor(seed, 0, 'guess'))).response
      expect(restored.shown).toEqual(drawn.shown)
      expect(restored.key).toEqual(drawn.key)
      expect(restored.gives).toEqual(drawn.gives)
      expect(subjects(restored.about)).toEqual(subjects(drawn.about))
      expect(restored.explain()).toEqual(drawn.explain())
      expect(restored.stored).toEqual(drawn.stored)
      for (const response of [drawn.key, other].map(throughJson)) {
        expect(marked(restored, response).verdict).toEqual(marked(drawn, response).verdict)
        expect(marked(restored, response).explanation).toEqual(marked(drawn, response).explanation)
      }
    })
  })

  it('gives the key full credit, through JSON', () => {
    everySeed((seed) => {
      const question = asked(kind, pack, seed)
      expect(marked(question, throughJson(question.key)).credit).toBe(1)
    })
  })

  it('takes keys and guesses for responses of its shape, and leaves nothing of them out', () => {
    const { responseShape } = REGISTRY[kind].implementation
    everySeed((seed) => {
      const question = asked(kind, pack, seed)
      for (const response of [question.key, question.guess(randomFor(seed, 1, 'guess'))]) {
        const sent = throughJson(response)
        expect(responseShape.safeParse(sent).data).toEqual(sent)
        expect(wireResponse.safeParse(sent).data).toEqual(sent)
      }
    })
  })

  it('says what it is about by ids of the pack', () => {
    everySeed((seed) => {
      const { about } = asked(kind, pack, seed)
      expect(about.length).toBeGreaterThan(0)
      expect(about.filter(({ aspect }) => aspect !== 'same').every(({ id }) => ids.has(id))).toBe(true)
    })
  })

  it('shows what its schema says, and nothing else, in words', () => {
    const { wire } = REGISTRY[kind]
    everySeed((seed) => {
      const spoken = throughJson(localize(asked(kind, pack, seed).shown, 'en'))
      expect(wire.safeParse(spoken).data).toEqual(spoken)
      expect(wireQuestion.safeParse(spoken).data).toEqual(spoken)
      expect(stringsIn(spoken).filter(isUnspoken)).toEqual([])
    })
  })

  it('shows no key: no id of the pack, names by position only', () => {
    everySeed((seed) => {
      const spoken = localize(asked(kind, pack, seed).shown, 'en')
      expect(stringsIn(spoken).filter((text) => ids.has(text))).toEqual([])
      const lists = Object.entries(NAMES).map(([list, names]) => ({
        cards: new Map(Object.entries(spoken)).get(list),
        names,
      }))
      const idsByList = lists.map(({ cards }) => (Array.isArray(cards) ? cards.map(({ id }) => id) : []))
      expect(idsByList).toEqual(lists.map(({ names }, i) => [...names].slice(0, idsByList[i]?.length)))
      expect(idsByList.flat().length > 0).toBe(HAS_CARDS.includes(kind))
      expect(Object.keys(spoken)).not.toContain('key')
    })
  })

  it.each(HABITS)('pays a blind guesser at most 0.3 on average: %s', (habit) => {
    const credits = seeds(kind === 'trace' ? 200 : 1000).map((seed) => {
      const question = asked(kind, pack, seed)
      return marked(question, throughJson(guess(question, habit, randomFor(seed, 1, 'guess')))).credit
    })
    expect(mean(credits)).toBeLessThanOrEqual(0.3)
  })

  it('makes blind guesses of its own that fit, and pays them at most 0.3 on average', () => {
    const credits = seeds(kind === 'trace' ? 200 : 1000).map((seed) => {
      const question = asked(kind, pack, seed)
      return marked(question, throughJson(question.guess(randomFor(seed, 1, 'guess')))).credit
    })
    expect(mean(credits)).toBeLessThanOrEqual(0.3)
  })

  it('keeps credit between 0 and 1, and points to it', () => {
    everySeed((seed) => {
      const question = asked(kind, pack, seed)
      for (const habit of HABITS) {
        const { credit, points } = marked(question, guess(question, habit, randomFor(seed, 1, 'guess')))
        expect(credit).toBeGreaterThanOrEqual(0)
        expect(credit).toBeLessThanOrEqual(1)
        expect(points).toBe(Math.round(credit * 1000))
      }
    })
  })

  it('explains every answer: in words, with a source, on a map that holds the answer', () => {
    everySeed((seed) => {
      const question = asked(kind, pack, seed)
      for (const response of [
        question.key,
        ...HABITS.map((habit) => guess(question, habit, randomFor(seed, 1, 'guess'))),
      ]) {
        const { explanation, verdict } = marked(question, response)
        const spoken = localize(explanation, 'en')
        expect(stringsIn([spoken, localize(verdict, 'en')]).filter(isUnspoken)).toEqual([])
        expect(wireVerdict.safeParse(localize(verdict, 'en')).error).toBeUndefined()
        expect(wireExplanation.safeParse({ ...spoken, text: spoken.text.join('\n\n') }).error).toBeUndefined()
        expect(spoken.text.join('').length).toBeGreaterThan(10)
        expect(spoken.sources.length).toBeGreaterThan(0)
        expectToHoldAnswer(explanation.overlay)
      }
    })
  })

  it('refuses what is not of its shape, quickly and without a trace', () => {
    everySeed((seed) => {
      const question = asked(kind, pack, seed)
      for (const response of [...MALFORMED, ...malformedLike(question.key)]) {
        const mark = question.grade(response)
        expect(mark.ok ? response : mark.issues.length).toEqual(expect.any(Number))
      }
    })
  })
})

/** A message key that nobody spoke, or a value that nobody gave. */
const isUnspoken = (text: string): boolean =>
  /[{}]|undefined|NaN|\[object/.test(text) || /^[a-z]+(\.[a-zA-Z]+)+$/.test(text)

function expectToHoldAnswer({ bounds, features }: ReturnType<typeof marked>['explanation']['overlay']) {
  const [west, south, east, north] = bounds
  expect(west).toBeLessThan(east)
  expect(south).toBeLessThan(north)
  expect(features.features.length).toBeGreaterThan(0)
  expect(distanceKm([west, south], [east, north])).toBeGreaterThan(1)
  for (const { geometry, properties } of features.features) {
    if (properties.role !== 'answer' || geometry.type !== 'Point') continue
    const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates
    expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true)
  }
}

describe.each(PACKS.map((pack) => ({ slug: pack.slug, pack })))('positions of $slug', ({ pack }) => {
  it('shows the cards of an order in no order that tells the key', () => {
    const agreements = seeds(400).map((seed) => {
      const { key } = asked('order', pack, seed)
      if (!('order' in key)) throw new Error('an order has an order')
      const pairs = key.order.flatMap((a, i) => key.order.slice(i + 1).map((b) => (a < b ? 1 : -1)))
      return mean(pairs)
    })
    expect(Math.abs(mean(agreements))).toBeLessThan(0.08)
  })

  it('puts the right option anywhere', () => {
    const keys = seeds(400).map((seed) => JSON.stringify(asked('choose', pack, seed).key))
    for (const letter of 'abcd') {
      const share = keys.filter((key) => key === JSON.stringify({ option: letter })).length / keys.length
      expect(share).toBeGreaterThan(0.18)
      expect(share).toBeLessThan(0.32)
    }
  })

  it('puts the right number anywhere in the range', () => {
    const places = seeds(400).map((seed) => {
      const { key, shown } = asked('estimate', pack, seed)
      if (!('value' in key) || !('min' in shown)) throw new Error('an estimate has a range')
      return (key.value - shown.min) / (shown.max - shown.min)
    })
    expect(mean(places)).toBeGreaterThan(0.44)
    expect(mean(places)).toBeLessThan(0.56)
    expect(places.filter((place) => place > 0.4 && place < 0.6).length / places.length).toBeLessThan(0.35)
  })
})
