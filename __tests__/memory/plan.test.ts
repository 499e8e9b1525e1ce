import fc from 'fast-check'
import { type Memory, updateMemory } from '@/lib/memory/memory'
import { type Candidate, dueMemories, practicePlan, reviewPlan, weakMemories } from '@/lib/memory/plan'
import { chanceOf, rateAnswer, stepOf, UNRATED } from '@/lib/memory/rating'
import { freePositions, nearestToTarget, TARGET_CHANCE } from '@/lib/memory/target-difficulty'
import { DAY_MS } from '@/lib/memory/when'
import { randomFor } from '@/lib/questions/random'
import { REGISTRY } from '@/lib/questions/registry'
import { KINDS, type Kind } from '@/lib/quiz'
import { tinyPack } from '../packs/tiny'

const NOW = Date.UTC(2026, 2, 20)

const memory = (subject: string, credit: number, daysAgo: number, kind: Memory['kind'] = 'place'): Memory =>
  updateMemory(undefined, { kind, subject, credit, at: NOW - daysAgo * DAY_MS })

const candidate = (subject: string, difficulty = 0, kind: Candidate['kind'] = 'place'): Candidate => ({
  kind,
  subjects: [subject],
  difficulty,
  guess: 0,
})

describe('ratings', () => {
  const logit = fc.double({ min: -6, max: 6, noNaN: true })
  const guess = fc.double({ min: 0, max: 0.5, noNaN: true })

  test('success is likelier the abler the player and the easier the question, never less likely than a guess', () => {
    fc.assert(
      fc.property(logit, logit, guess, (ability, difficulty, luck) => {
        const chance = chanceOf(ability, difficulty, luck)
        expect(chance).toBeGreaterThanOrEqual(luck)
        expect(chance).toBeLessThanOrEqual(1)
        expect(chanceOf(ability + 1, difficulty, luck)).toBeGreaterThan(chance)
        expect(chanceOf(ability, difficulty + 1, luck)).toBeLessThan(chance)
      }),
    )
  })

  test('a right answer among four tells less than one that cannot be guessed', () => {
    const [blind, guessed] = [0, 0.25].map((luck) =>
      rateAnswer({ player: UNRATED, subjects: [UNRATED] }, { credit: 1, guess: luck }),
    )
    expect(guessed?.player.rating).toBeLessThan(blind?.player.rating ?? 0)
    const luckOf = (kind: Kind) => REGISTRY[kind].draw(tinyPack, randomFor('luck', 0, kind))?.at(0).blindCredit
    expect(luckOf('choose')).toBe(0.25)
    expect(luckOf('match')).toBe(0)
  })

  test('the step is 0.8 at first and shrinks as 1 / (1 + 0.05 n)', () => {
    expect([0, 20, 100].map(stepOf)).toEqual([0.8, 0.4, 0.8 / 6])
  })

  test('ratings find players and questions out', () => {
    const random = randomFor('elo', 0, 'answers')
    const truth = [-1.5, -0.5, 0.5, 1.5]
    const subjects = truth.map(() => UNRATED)
    for (let n = 0; n < 4000; n++) {
      const at = random.below(truth.length)
      const chance = 1 / (1 + Math.exp(truth[at] ?? 0))
      const [subject] = rateAnswer(
        { player: UNRATED, subjects: [subjects[at] ?? UNRATED] },
        { credit: random.unit() < chance ? 1 : 0, guess: 0 },
      ).subjects
      subjects[at] = subject ?? UNRATED
    }
    for (const [i, { rating }] of subjects.entries()) expect(Math.abs(rating - (truth[i] ?? 0))).toBeLessThan(0.4)
  })
})

describe('practice that fits', () => {
  test('takes the question whose chance is nearest to 0.65', () => {
    const chances = [0.2, 0.5, 0.63, 0.72, 0.95].map((chance) => ({ chance }))
    expect(nearestToTarget(chances, randomFor('s', 0, 'fit'))?.chance).toBe(0.63)
    expect(TARGET_CHANCE).toBe(0.65)
  })

  test('leaves one position in ten to chance, each as likely', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    for (let n = 0; n < 5000; n++) {
      const free = freePositions(30, randomFor(`${n}`, 0, 'free'))
      expect([...free].map((at) => Math.floor(at / 10))).toEqual([0, 1, 2])
      for (const at of free) if (at < 10) counts[at] = (counts[at] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(110)
  })

  test('asks nothing twice, nothing that is well known, nothing that was asked just now', () => {
    const known = [0, 5, 20, 60].reduce<Memory | undefined>(
      (before, day) =>
        updateMemory(before, { kind: 'place', subject: 'known/point', credit: 1, at: NOW - (61 - day) * DAY_MS }),
      undefined,
    )
    const memories = [...(known ? [known] : []), memory('asked/point', 0, 0.1)]
    const batch = ['known/point', 'asked/point', 'a/point', 'b/point'].map((subject) => candidate(subject))
    const plan = practicePlan(
      Array.from({ length: 10 }, () => batch),
      { memories, ability: 0.6, now: NOW },
      randomFor('p', 0, 'plan'),
    )
    const asked = plan.flatMap((target) => target?.subject ?? [])
    expect(asked.toSorted()).toEqual(['a/point', 'b/point'])
    expect(plan).toHaveLength(10)
  })

  test('an able player gets harder questions than a beginner', () => {
    const batch = [-2, -1, 0, 1, 2].map((difficulty) => candidate(`d${difficulty}/point`, difficulty))
    const first = (ability: number) => {
      const plan = practicePlan([batch, batch], { memories: [], ability, now: NOW }, randomFor('q', 0, 'plan'))
      return batch.find(({ subjects: [subject] }) => subject === plan.find((one) => one)?.subject)?.difficulty
    }
    expect(first(-1)).toBeLessThan(first(2) ?? 0)
  })
})

describe('a review', () => {
  const due = [memory('late/point', 0, 9), memory('later/date', 0, 4, 'order')]
  const weak = [memory('weak/point', 0.1, 0.2), memory('weaker/point', 0, 0.2)]
  const fine = memory('fine/point', 1, 0.1)
  const memories = [fine, ...weak, ...due]
  const candidates = [candidate('fine/point'), candidate('new/point'), candidate('newer/point')]

  test('tells what is due, the longest first, and what is weak without being due', () => {
    expect(dueMemories(memories, NOW).map(({ subject }) => subject)).toEqual(['late/point', 'later/date'])
    expect(weakMemories(memories, NOW).map(({ subject }) => subject)).toEqual(['weaker/point', 'weak/point'])
  })

  test('asks due ones first, then weak ones, new ones last, and nothing that is known', () => {
    const plan = reviewPlan(memories, candidates, { length: 10, now: NOW }).map(({ subject }) => subject)
    expect(plan).toEqual(['late/point', 'later/date', 'weaker/point', 'weak/point', 'new/point', 'newer/point'])
  })

  test('of many that are due, mixes kinds and things instead of asking one three times running', () => {
    const many = ['place', 'choose', 'match'].flatMap((kind) =>
      KINDS.filter((one) => one === kind).flatMap((one) =>
        ['a', 'b', 'c'].map((id) => memory(`${id}/point`, 0, 5, one)),
      ),
    )
    const plan = reviewPlan(many, [], { length: 9, now: NOW })
    expect(new Set(plan.slice(0, 3).map(({ kind }) => kind)).size).toBeGreaterThan(1)
    expect(plan).toHaveLength(9)
  })

  test('is twice as long as the quiz at most: what an earlier question told is passed over', () => {
    const many = Array.from({ length: 100 }, (_, i) => memory(`thing-${i}/point`, 0, 5))
    expect(reviewPlan(many, candidates, { length: 10, now: NOW })).toHaveLength(20)
  })
})
