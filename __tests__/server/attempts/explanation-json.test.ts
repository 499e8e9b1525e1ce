import { randomFor } from '@/lib/questions/random'
import { buildQuiz, KINDS } from '@/lib/quiz'
import { explained } from '@/lib/server/attempts/explanation-json'
import { spokenExplanation } from '@/lib/server/attempts/localized-question'
import { loadPacks } from '@/lib/server/packs/packs'
import { tinyPack } from '../../packs/tiny'

const packs = [tinyPack, ...loadPacks('public/packs').values()]

describe.each(KINDS)('the JSON of an explained answer: %s', (kind) => {
  it.each(packs.map((pack) => [pack.slug, pack] as const))('is the same as JSON.stringify makes it: %s', (_, pack) => {
    const quizzes = Array.from({ length: 8 }, (_, n) =>
      buildQuiz(pack, { kinds: [kind], length: 3, seed: `json ${n}` }),
    )
    for (const posed of quizzes.flatMap(({ questions }) => questions)) {
      const guess = posed.guess(randomFor('json', posed.position, kind))
      for (const response of [posed.key, guess, guess]) {
        const mark = posed.mark(response)
        if (!mark.ok) throw new Error('a guess that is no response')
        const value = { credit: mark.credit, explanation: spokenExplanation(mark.explanation), note: 'Ä "quoted" \n' }
        expect(JSON.parse(explained(value).body)).toEqual(JSON.parse(JSON.stringify(value)))
      }
    }
  })
})

it('is a JSON reply', () => {
  const [posed] = buildQuiz(tinyPack, { kinds: ['choose'], length: 1, seed: 'json' }).questions
  if (!posed) throw new Error()
  const { status, headers, body } = explained({ explanation: spokenExplanation(posed.explain()) })
  expect([status, headers['content-type']]).toEqual([200, 'application/json'])
  expect(Object.keys(JSON.parse(body))).toEqual(['explanation'])
})
