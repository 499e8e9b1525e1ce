import { KINDS } from '@/lib/quiz'
import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { call } from '../support/call'
import { startService } from '../support/service'

startService()

/** Ids of everything in the pack: `treaty-1881` gives an ordering away. */
const ids = [
  tinyPack.events,
  tinyPack.crossings,
  tinyPack.settlements,
  tinyPack.waters,
  tinyPack.facts,
  tinyPack.tripoints,
]
  .flat()
  .map(({ id }) => id)

/** As a value or as a key, in any JSON. */
const quoted = (word: string) => `"${word}"`

test('before it is answered no byte of a question holds the seed, a pack id or the key', async () => {
  for (let round = 0; round < 5; round++) {
    const startReply = await call('POST', '/api/v1/attempts', {
      body: { pack: tinyPack.slug, length: 6, kinds: KINDS },
    })
    const { quiz } = await database().prisma.attempt.findUniqueOrThrow({
      where: { id: startReply.body.attempt.id },
      select: { quiz: true },
    })
    const looked = await call('GET', `/api/v1/attempts/${startReply.body.attempt.id}`, { cookie: startReply.cookie })
    for (const { text, headers, body } of [startReply, looked]) {
      const everything = text + JSON.stringify([...headers])
      expect(everything).not.toContain(quiz.seed)
      for (const id of ids) expect(everything).not.toContain(quoted(id))
      expect(Object.keys(body).sort()).toEqual(['attempt', 'question'])
      expect(JSON.stringify(body.question)).not.toMatch(/"(key|credit|about|gives|item|answer|correct)"/)
    }
  }
})

test('an answer brings the next question and nothing of those after it', async () => {
  const startReply = await call('POST', '/api/v1/attempts', {
    body: { pack: tinyPack.slug, length: 6, kinds: ['choose'] },
  })
  const path = `/api/v1/attempts/${startReply.body.attempt.id}/responses/0`
  const marked = await call('PUT', path, { body: { response: { option: 'a' } }, cookie: startReply.cookie })
  expect(marked.body.question.position).toBe(1)
  expect(Object.keys(marked.body).sort()).toEqual([
    'attempt',
    'credit',
    'explanation',
    'key',
    'points',
    'question',
    'verdict',
  ])
})
