import { randomFor } from '@/lib/questions/random'
import { buildQuiz, KINDS } from '@/lib/quiz'

import { attemptsApi } from '@/lib/server/attempts/api'
import { answerWithExplanation } from '@/lib/server/attempts/explanation-json'
import { localizedExplanation } from '@/lib/server/attempts/localized-question'

import { toResult } from '@/lib/server/http/result'
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
        const mark = posed.grade(response)
        if (!mark.ok) throw new Error('a guess that is no response')
        const value = {
          credit: mark.credit,
          explanation: localizedExplanation(mark.explanation, 'en'),
          note: 'Ä "quoted" \n',
        }
        expect(JSON.parse(answerWithExplanation(value).json ?? '')).toEqual(JSON.parse(JSON.stringify(value)))
      }
    }
  })
})

it('is sent as JSON like any other', () => {
  const [posed] = buildQuiz(tinyPack, { kinds: ['choose'], length: 1, seed: 'json' }).questions
  if (!posed) throw new Error()
  const answered = answerWithExplanation({ explanation: localizedExplanation(posed.explain(), 'en') })
  const { status, headers, body } = toResult(attemptsApi.submitResponse, answered, new Headers())
  expect([status, headers['content-type']]).toEqual([200, 'application/json'])
  expect(Object.keys(JSON.parse(String(body)))).toEqual(['explanation'])
})
