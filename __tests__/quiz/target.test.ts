import { randomFor } from '@/lib/questions/random'
import { REGISTRY } from '@/lib/questions/registry'
import { buildQuiz, KINDS, type Kind, subjectKey, type Target } from '@/lib/quiz'
import { chinaKazakhstan } from '../packs/china-kazakhstan'

const kinds = [...KINDS]
const build = (seed: string, targets?: (Target | null)[], length = 4) =>
  buildQuiz(chinaKazakhstan, { kinds, length, seed, ...(targets && { targets }) })

const asks = ({ kind, about }: ReturnType<typeof build>['questions'][number]) => ({
  kind,
  about: about.map(subjectKey),
})

/** What can be asked, as often as it comes up. */
function targetsOf(kind: Kind, count: number): Target[] {
  const random = randomFor('targets', 0, kind)
  return Array.from({ length: count }, () => REGISTRY[kind].draw(chinaKazakhstan, random)).flatMap((candidate) => {
    const [subject] = candidate?.about ?? []
    return subject ? [{ kind, subject: subjectKey(subject) }] : []
  })
}

const shown = (quiz: ReturnType<typeof build>) => quiz.questions.map((question) => question.shown)

test('without targets a quiz is as it always was', () => {
  expect(shown(build('as ever', undefined))).toEqual(shown(build('as ever', [])))
})

test.each(kinds)('%s: a target is hit nearly always, and its kind and thing kept where it is not', (kind) => {
  const targets = targetsOf(kind, 40)
  const hits = targets.filter((target, i) => {
    const [first] = build(`${kind} ${i}`, [target]).questions
    const { kind: asked, about } = first ? asks(first) : { kind: undefined, about: [''] }
    expect(asked).toBe(kind)
    return about.includes(target.subject)
  })
  expect(hits.length / targets.length).toBeGreaterThan(0.6)
})

test('the same record gives the same questions', () => {
  const targets = KINDS.flatMap((kind) => targetsOf(kind, 1))
  expect(shown(build('again', targets, 10))).toEqual(shown(build('again', targets, 10)))
})

test('each position takes the next target; null is whatever comes; none left, too', () => {
  const [one, other] = targetsOf('place', 2)
  if (!one || !other) throw new Error('no targets')
  const questions = build('queue', [one, null, other], 5).questions.map(asks)
  expect(questions).toHaveLength(5)
  expect(questions[0]).toMatchObject({ kind: 'place', about: [one.subject] })
  expect(questions[2]).toMatchObject({ kind: 'place', about: [other.subject] })
})

test('what an earlier question asked is passed over', () => {
  const [one] = targetsOf('place', 1)
  if (!one) throw new Error('no target')
  const questions = build('twice', [one, one, one], 4).questions.map(asks)
  expect(questions.filter(({ about }) => about.includes(one.subject))).toHaveLength(1)
})

test('what the pack does not have is a question like any other', () => {
  const targets: Target[] = [
    { kind: 'place', subject: 'nowhere/point' },
    { kind: 'order', subject: 'never/date' },
  ]
  expect(build('missing', targets, 3).questions).toHaveLength(3)
})
