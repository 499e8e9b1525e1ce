import { buildQuiz, KINDS, type Kind, type Quiz } from '@/lib/quiz'
import { tinyPack } from '../../packs/tiny'
import { call } from './call'

/** A player with an attempt whose answers the test knows. */
export interface Play {
  readonly id: string
  readonly cookie: string
  readonly quiz: Quiz
  /** What earns full credit at a position. */
  key(position: number): unknown
  put(position: number, response: unknown): ReturnType<typeof call>
}

export async function begin({
  length = 4,
  seed = 'a known seed',
  kinds = [...KINDS] as Kind[],
  cookie = '',
} = {}): Promise<Play> {
  const startReply = await call('POST', '/api/v1/attempts', {
    body: { pack: tinyPack.slug, length, seed, kinds },
    cookie,
  })
  if (startReply.status !== 201) throw new Error(startReply.text)
  const id: string = startReply.body.attempt.id
  const own = startReply.cookie ?? cookie
  const quiz = buildQuiz(tinyPack, { kinds: startReply.body.attempt.kinds, length, seed })
  return {
    id,
    cookie: own,
    quiz,
    key: (position) => quiz.questions[position]?.key,
    put: (position, response) =>
      call('PUT', `/api/v1/attempts/${id}/responses/${position}`, { body: { response }, cookie: own }),
  }
}

export async function finish(play: Play): Promise<void> {
  for (const [position] of play.quiz.questions.entries()) await play.put(position, play.key(position))
}
