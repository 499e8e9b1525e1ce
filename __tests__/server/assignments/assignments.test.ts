import { buildQuiz, KINDS, type Quiz } from '@/lib/quiz'
import { storedSpec } from '@/lib/server/packs/quizzes'
import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { type Person, signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { type Classroom, classroom, join } from '../support/classroom'
import { startService } from '../support/service'

startService()

const HOUR = 3_600_000
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()

async function setTo(teacher: Person, more: object = {}): Promise<string> {
  const body = { pack: tinyPack.slug, length: 3, ...more }
  const made = await call('POST', '/api/v1/assignments', { body, cookie: teacher.cookie })
  if (made.status !== 201) throw new Error(made.text)
  return made.body.assignment.code
}

const start = (code: string, cookie?: string) =>
  call('POST', `/api/v1/assignments/${code}/attempts`, { cookie, headers: someAddress() })
const look = (code: string, cookie?: string) =>
  call('GET', `/api/v1/assignments/${code}`, { cookie, headers: someAddress() })
const put = (attempt: string, position: number, response: unknown, cookie: string) =>
  call('PUT', `/api/v1/attempts/${attempt}/responses/${position}`, { body: { response }, cookie })
const change = (code: string, body: object, { cookie }: Person) =>
  call('PATCH', `/api/v1/assignments/${code}`, { body, cookie })

/** The very questions of an attempt, with their answers. */
async function quizOf(attempt: string): Promise<Quiz & { seed: string }> {
  const { quiz } = await database().prisma.attempt.findUniqueOrThrow({ where: { id: attempt }, select: { quiz: true } })
  return { ...buildQuiz(tinyPack, { ...storedSpec.parse(quiz.spec), seed: quiz.seed }), seed: quiz.seed }
}

async function playOut(attempt: string, cookie: string): Promise<void> {
  for (const [position, { key }] of (await quizOf(attempt)).questions.entries())
    await put(attempt, position, key, cookie)
}

describe('set work', () => {
  test('is sat by anybody with its code, once, unless the teacher allows more', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const code = await setTo(teacher)
    const startReply = await start(code)
    expect([startReply.status, startReply.body.attempt.length]).toEqual([201, 3])
    const cookie = startReply.cookie ?? ''
    const again = await start(code, cookie)
    expect([again.status, again.body.attempt.id]).toEqual([200, startReply.body.attempt.id])
    await playOut(startReply.body.attempt.id, cookie)
    expect((await start(code, cookie)).body.code).toBe('used-up')
    await change(code, { attemptsAllowed: 2 }, teacher)
    expect((await start(code, cookie)).status).toBe(201)
    expect((await look(code, cookie)).body.assignment).toMatchObject({
      start: 'resume',
      attempts: [{ counted: true }, {}],
    })
  })

  test('of a class is for who joined it, by its own code too', async () => {
    const room = await classroom({ roster: 'Ada' })
    const code = await setTo(room.teacher, { classId: room.id })
    expect((await look(code)).body.assignment.start).toBe('join')
    expect((await start(code)).body.code).toBe('not-a-member')
    const ada = await join(code, 'Ada')
    expect((await start(code, ada.cookie)).status).toBe(201)
    const work = await call('GET', '/api/v1/me/assignments', { cookie: ada.cookie })
    expect(work.body.assignments).toMatchObject([{ code, start: 'resume', className: '9b' }])
  })

  test('begun in many tabs at once is one attempt', async () => {
    const room = await classroom({ roster: 'Ada' })
    const code = await setTo(room.teacher, { classId: room.id, questions: 'anew', attemptsAllowed: 3 })
    const { cookie } = await join(room.code, 'Ada')
    const startReplies = await Promise.all(Array.from({ length: 6 }, () => start(code, cookie)))
    expect(new Set(startReplies.map(({ body }) => body.attempt.id)).size).toBe(1)
    expect(startReplies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201])
  })

  test('asks everybody the same, or everybody something else', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const seeds = async (questions: string) => {
      const code = await setTo(teacher, { questions, length: 6 })
      const startReplies = [await start(code), await start(code)]
      const quizzes = await Promise.all(startReplies.map(({ body }) => quizOf(body.attempt.id)))
      return new Set(quizzes.map(({ seed }) => seed)).size
    }
    expect([await seeds('same'), await seeds('anew')]).toEqual([1, 2])
  })

  test('is not ranked among solo quizzes, and asks what it was set to ask', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const code = await setTo(teacher, { kinds: ['choose'], title: ' Homework ' })
    const { body } = await start(code)
    expect(body.attempt).toMatchObject({ ranked: false, kinds: ['choose'], assignment: { code, title: 'Homework' } })
    expect(body.question.kind).toBe('choose')
  })

  test.each([
    [{ dueAt: inHours(-1) }, 'dueAt'],
    [{ opensAt: inHours(2), dueAt: inHours(1) }, 'dueAt'],
    [{ attemptsAllowed: 0 }, 'attemptsAllowed'],
    [{ title: '\u0000' }, 'title'],
    [{ kinds: [] }, 'kinds'],
    [{ length: 51 }, 'length'],
  ])('%j is refused', async (more, path) => {
    const { cookie } = await signUp({ role: 'teacher' })
    const made = await call('POST', '/api/v1/assignments', { body: { pack: tinyPack.slug, ...more }, cookie })
    expect([made.status, made.body.errors?.[0].path]).toEqual([422, path])
  })
})

describe('time', () => {
  test('before it opens there is nothing to see', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const code = await setTo(teacher, { opensAt: inHours(1) })
    expect((await look(code)).body.assignment.start).toBe('to-come')
    expect((await start(code)).body.code).toBe('to-come')
  })

  const due = (code: string) =>
    database().prisma.assignment.update({ where: { code }, data: { dueAt: new Date(Date.now() - 1000) } })

  test('late answers are taken and marked, where the teacher wants them', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const code = await setTo(teacher, { dueAt: inHours(1) })
    const startReply = await start(code)
    await due(code)
    await playOut(startReply.body.attempt.id, startReply.cookie ?? '')
    expect((await look(code, startReply.cookie)).body.assignment).toMatchObject({
      phase: 'late',
      attempts: [{ late: true, counted: true }],
    })
    expect((await start(code)).status).toBe(201)
  })

  test('else none is taken any more; what was acknowledged is acknowledged again, and the rest stays unanswered', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const code = await setTo(teacher, { dueAt: inHours(1), acceptLate: false })
    const startReply = await start(code)
    const [id, cookie] = [startReply.body.attempt.id, startReply.cookie ?? '']
    const { questions } = await quizOf(id)
    const first = await put(id, 0, questions[0]?.key, cookie)
    await due(code)
    const late = await put(id, 1, questions[1]?.key, cookie)
    expect([late.status, late.body.code]).toEqual([409, 'over'])
    const again = await put(id, 0, questions[0]?.key, cookie)
    expect([first.status, again.status, again.body.question]).toEqual([200, 200, null])
    const after = await call('GET', `/api/v1/attempts/${id}`, { cookie })
    expect(after.body).toMatchObject({
      question: null,
      attempt: { position: 1, finished: false, assignment: { acceptsResponses: false } },
    })
    expect((await start(code)).body.code).toBe('over')
    expect(await database().prisma.response.count({ where: { attemptId: id } })).toBe(1)
  })

  test('a teacher ends it, and opens it again', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const code = await setTo(teacher)
    await change(code, { closed: true }, teacher)
    expect((await start(code)).body.code).toBe('over')
    await change(code, { closed: false }, teacher)
    expect((await start(code)).status).toBe(201)
  })
})

describe('results that come later', () => {
  async function withheld(room?: Classroom) {
    const teacher = room?.teacher ?? (await signUp({ role: 'teacher' }))
    const code = await setTo(teacher, {
      length: 6,
      kinds: KINDS,
      results: 'after-due',
      dueAt: inHours(1),
      attemptsAllowed: 2,
    })
    const startReply = await start(code)
    return { teacher, code, startReply, id: String(startReply.body.attempt.id), cookie: startReply.cookie ?? '' }
  }

  test('no byte tells whether an answer was right, not even by how the answer to it differs', async () => {
    const one = await withheld()
    const { questions } = await quizOf(one.id)
    const other = await start(one.code)
    const [right, wrong]: string[][] = [[], []]
    for (const [position, { key }] of questions.entries()) {
      const good = await put(one.id, position, key, one.cookie)
      const bad = await put(other.body.attempt.id, position, wrongOf(key), other.cookie ?? '')
      expect([good.status, bad.status]).toEqual([200, 200])
      expect(Object.keys(good.body).sort()).toEqual(['attempt', 'question', 'released'])
      right?.push(good.text.replaceAll(one.id, '…'))
      wrong?.push(bad.text.replaceAll(other.body.attempt.id, '…'))
    }
    expect(right).toEqual(wrong)
    const paths = (id: string) => [
      `/api/v1/attempts/${id}`,
      `/api/v1/attempts/${id}/review`,
      `/api/v1/assignments/${one.code}`,
      '/api/v1/me/assignments',
    ]
    const seen = async (id: string, cookie: string) =>
      Promise.all(
        paths(id).map(async (path) => {
          const { text } = await call('GET', path, { cookie })
          return text.replaceAll(id, '…').replace(/"(startedAt|finishedAt)":"[^"]+"/g, '$1')
        }),
      )
    expect(await seen(one.id, one.cookie)).toEqual(await seen(other.body.attempt.id, other.cookie ?? ''))
  })

  test('nothing that is kept about the player tells of them, nor does playing the same again', async () => {
    const { id, cookie } = await withheld()
    await playOut(id, cookie)
    const again = await call('POST', '/api/v1/attempts', { body: { again: id }, cookie })
    expect([again.status, again.body.code]).toEqual([409, 'withheld'])
    const kept = await call('GET', '/api/v1/me/export', { cookie })
    const mine = kept.body.attempts.find((attempt: { id: string }) => attempt.id === id)
    expect(mine.points).toBeNull()
    expect(mine.responses).toHaveLength(6)
    expect(mine.responses.map(({ credit, points }: { credit: number; points: number }) => [credit, points])).toEqual(
      Array(6).fill([null, null]),
    )
  })

  test('they are there when it was due, and when the teacher ends it', async () => {
    const { id, cookie, code, teacher } = await withheld()
    await playOut(id, cookie)
    await change(code, { closed: true }, teacher)
    const review = await call('GET', `/api/v1/attempts/${id}/review`, { cookie })
    expect(review.body.items).toHaveLength(6)
    expect(review.body.attempt).toMatchObject({ credit: 6, assignment: { released: true } })
    expect((await look(code, cookie)).body.assignment.attempts[0]).toMatchObject({ credit: 6, counted: true })
  })
})

/** Of the same shape as the key, and not it. */
function wrongOf(key: unknown): unknown {
  if (typeof key !== 'object' || key === null) throw new Error('no key')
  const [[name, value] = ['', undefined]] = Object.entries(key)
  if (name === 'order' && Array.isArray(value)) return { order: value.toReversed() }
  if (name === 'at') return { at: [10, 10] }
  if (name === 'option') return { option: value === 'a' ? 'b' : 'a' }
  if (name === 'bins') return { bins: Object.fromEntries(Object.keys(Object(value)).map((card) => [card, 'a'])) }
  if (name === 'value') return { value: Number(value) + 1 }
  return {
    line: [
      [10, 10],
      [11, 11],
    ],
  }
}

describe('a teacher', () => {
  test('sees how far everybody is, by roster name, with who has not begun', async () => {
    const room = await classroom({ roster: 'Ada\nGrace\nLi Wei' })
    const code = await setTo(room.teacher, { classId: room.id })
    const [ada, grace] = [await join(code, 'Ada'), await join(code, 'Grace')]
    const [done, working] = [await start(code, ada.cookie), await start(code, grace.cookie)]
    await playOut(done.body.attempt.id, ada.cookie)
    await put(working.body.attempt.id, 0, (await quizOf(working.body.attempt.id)).questions[0]?.key, grace.cookie)
    const progress = await call('GET', `/api/v1/assignments/${code}/progress`, { cookie: room.teacher.cookie })
    expect(progress.body.rows).toMatchObject([
      { name: 'Ada', state: 'done', position: 3, credit: 3, attempts: 1, late: false },
      { name: 'Grace', state: 'working', position: 1, credit: 1 },
      { name: 'Li Wei', state: 'not-started', position: 0, credit: null, lastAt: null },
    ])
  })

  test('who teaches the class too has the same rights; others and students find nothing', async () => {
    const room = await classroom()
    const code = await setTo(room.teacher, { classId: room.id })
    const [colleague, other, student] = [
      await signUp({ role: 'teacher' }),
      await signUp({ role: 'teacher' }),
      await signUp(),
    ]
    await database().prisma.classTeacher.create({ data: { classId: room.id, userId: colleague.id } })
    const tries = async (code: string, { cookie }: Person) => [
      (await call('GET', `/api/v1/assignments/${code}/progress`, { cookie })).status,
      (await call('PATCH', `/api/v1/assignments/${code}`, { body: { title: 'x' }, cookie })).status,
      (await call('DELETE', `/api/v1/assignments/${code}`, { cookie })).status,
    ]
    expect(await tries(code, other)).toEqual([404, 404, 404])
    expect(await tries(code, student)).toEqual([403, 403, 403])
    expect(await tries(code, colleague)).toEqual([200, 200, 204])
    const own = { body: { pack: tinyPack.slug, classId: room.id }, cookie: other.cookie }
    expect((await call('POST', '/api/v1/assignments', own)).status).toBe(404)
  })

  test('deletes a class with its work; what students answered stays theirs', async () => {
    const room = await classroom({ roster: 'Ada' })
    const code = await setTo(room.teacher, { classId: room.id })
    const { cookie } = await join(code, 'Ada')
    const { body } = await start(code, cookie)
    await playOut(body.attempt.id, cookie)
    await call('DELETE', `/api/v1/classes/${room.id}`, { cookie: room.teacher.cookie })
    expect((await look(code, cookie)).status).toBe(404)
    const review = await call('GET', `/api/v1/attempts/${body.attempt.id}/review`, { cookie })
    expect(review.body.items).toHaveLength(3)
  })

  test('keeps the questions for the others when a student leaves for good', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const code = await setTo(teacher)
    const { cookie } = await start(code)
    await call('DELETE', '/api/v1/me', { cookie })
    const other = await start(code)
    expect(other.status).toBe(201)
    expect(
      (await call('GET', `/api/v1/assignments/${code}`, { headers: someAddress() })).body.assignment.questions,
    ).toBe('same')
  })
})
