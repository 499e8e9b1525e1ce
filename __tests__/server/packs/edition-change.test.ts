import { Prisma } from '@/generated/prisma/client'
import type { Quiz } from '@/lib/quiz'
import { rebuildBoards } from '@/lib/server/leaderboards/board-lock'
import { packOf } from '@/lib/server/packs/packs'
import { quizOf } from '@/lib/server/packs/quizzes'
import { database } from '@/lib/server/platform/database'
import { tinyFile, tinyPack } from '../../packs/tiny'
import { call } from '../support/call'
import { classroom } from '../support/classroom'
import { openRoom, screen } from '../support/live'
import { BOARD, board, finished, person } from '../support/scores'
import { restart, startService, writePack } from '../support/service'

/** The pack changes under open attempts, set work, a live class and the day's quiz, and the service starts with the new one. */

startService()

const fact = (id: string, answer: string) => ({
  id,
  subject: { en: 'The railing of High Bridge' },
  relation: { en: 'is painted' },
  object: { en: answer },
  about: ['high-bridge'],
  sources: [{ source: 'gazetteer' }],
  status: 'verified' as const,
  inArticle: false,
  choose: {
    prompt: { en: 'What colour is the railing of High Bridge?' },
    key: { en: answer },
    distractors: [{ en: 'Ochre' }, { en: 'Grey' }, { en: 'White' }, { en: 'Black' }],
  },
})

/**
 * A fact gone, one added, points moved by some 17 km, and a line so uncertain that it cannot be traced any more: a kind less
 * than the pack could ask before.
 */
const CHANGED = {
  lineUncertaintyKm: 9,
  facts: [...(tinyFile.facts ?? []).filter(({ id }) => id !== 'ferry-toll'), fact('railing', 'Green')],
  settlements: tinyFile.settlements.map((one) =>
    one.at ? { ...one, at: [one.at[0], one.at[1] + (one.party === 'vell' ? 0.15 : -0.15)] } : one,
  ),
}

const folder = (): string => process.env.DEMARCATE_PACKS ?? ''

async function serve(changes: object): Promise<string> {
  writePack(folder(), changes)
  await restart()
  return packOf(tinyPack.slug)?.edition ?? ''
}

const post = (path: string, body: object = {}, cookie = '') => call('POST', path, { body, cookie })
const get = async (path: string, cookie = '') => (await call('GET', path, { cookie })).body

const quizOfAttempt = async (id: string): Promise<Quiz> => {
  const { quizId } = await database().prisma.attempt.findUniqueOrThrow({ where: { id }, select: { quizId: true } })
  const quiz = await quizOf({ id: quizId })
  if (!quiz) throw new Error('the quiz can be had')
  return quiz
}

/** Gives the keys of the quiz as it was drawn, from a position on. */
async function answerRight(id: string, quiz: Quiz, cookie: string, positions: readonly number[]): Promise<void> {
  for (const position of positions) {
    const body = { response: quiz.questions[position]?.key }
    const answered = await call('PUT', `/api/v1/attempts/${id}/responses/${position}`, { body, cookie })
    expect({ position, status: answered.status, credit: answered.body.credit }).toEqual({
      position,
      status: 200,
      credit: 1,
    })
    expect(answered.body.explanation.text).not.toBe('')
  }
}

const upTo = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, i) => from + i)

/** Nobody is too fast for the boards. */
const slowDown = () => database().pool.query(`UPDATE "Response" SET "elapsedMs" = 9000`)

interface OpenAttempt {
  readonly id: string
  readonly cookie: string
  readonly quiz: Quiz
}

async function open(body: object): Promise<OpenAttempt> {
  const startReply = await post('/api/v1/attempts', { pack: tinyPack.slug, ...body })
  expect(startReply.status).toBe(201)
  const { id } = startReply.body.attempt
  return { id, cookie: startReply.cookie ?? '', quiz: await quizOfAttempt(id) }
}

test('everything that was played goes on by the edition it was drawn from', async () => {
  const before = await serve({})
  const placing = await open({ kinds: ['place'] })
  const mixed = await open({})
  await answerRight(placing.id, placing.quiz, placing.cookie, upTo(0, 3))
  await answerRight(mixed.id, mixed.quiz, mixed.cookie, upTo(0, 2))
  const moved = new Set(CHANGED.settlements.filter(({ at }) => at).map(({ id }) => id))
  expect(placing.quiz.questions.slice(3).some(({ about }) => about.some(({ id }) => moved.has(id)))).toBe(true)

  const ranked = await person({ nickname: 'Ranked' })
  await finished(ranked, { points: 7000 })
  const morning = await post('/api/v1/daily/attempts')
  const daily = await quizOfAttempt(morning.body.attempt.id)
  const { teacher } = await classroom()
  const set = await post('/api/v1/assignments', { pack: tinyPack.slug, length: 5, questions: 'same' }, teacher.cookie)
  const work = `/api/v1/assignments/${set.body.assignment.code}/attempts`
  const early = await post(work)
  const assigned = await quizOfAttempt(early.body.attempt.id)
  const room = await openRoom({ kinds: ['choose', 'place'], secondsPerQuestion: 60 })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  await room.press('start')
  expect((await ada.put(0, room.keys[0])).status).toBe(200)
  const looks = async () => ({
    attempt: await get(`/api/v1/attempts/${mixed.id}`, mixed.cookie),
    review: await get(`/api/v1/attempts/${placing.id}/review`, placing.cookie),
    board: await board(ranked, '?around=me'),
    preview: await get(`/api/v1/sessions/${room.code}/preview`, room.teacher.cookie),
    report: await get(`/api/v1/assignments/${set.body.assignment.code}/report`, teacher.cookie),
  })
  const then = await looks()
  const asked = (await (await screen(room.code, bob.cookie)).until(() => true)).question

  const after = await serve(CHANGED)
  expect(after).not.toBe(before)
  expect(await looks()).toEqual(then)

  // Open attempts go on and grade by the points of then.
  expect(then.attempt.attempt.edition).toBe(before)
  await answerRight(placing.id, placing.quiz, placing.cookie, upTo(3, 10))
  await answerRight(mixed.id, mixed.quiz, mixed.cookie, upTo(2, 10))
  const review = await get(`/api/v1/attempts/${placing.id}/review`, placing.cookie)
  expect(review.attempt).toMatchObject({ finished: true, points: 10_000, edition: before })
  expect(review.items.slice(0, 3)).toEqual(then.review.items)

  // What began with every kind that could be asked then stands on the board, counted again or not.
  await slowDown()
  expect((await board(mixed, '?around=me')).you).toMatchObject({ rank: 1, points: 10_000 })
  await database().prisma.$transaction((tx) => rebuildBoards(tx, ranked.id))
  expect((await board(ranked, '?around=me')).you).toMatchObject({ rank: 2, points: 7000 })

  // The day's quiz stays the one of the morning, for newcomers too.
  await answerRight(morning.body.attempt.id, daily, morning.cookie ?? '', upTo(0, 10))
  const noon = await post('/api/v1/daily/attempts')
  expect(noon.body.question).toEqual(morning.body.question)
  expect(noon.body.attempt.edition).toBe(before)
  await answerRight(noon.body.attempt.id, daily, noon.cookie ?? '', upTo(0, 10))
  await slowDown()
  expect((await board({ cookie: noon.cookie ?? '' }, '?around=me')).you).toMatchObject({ rank: 1, points: 10_000 })

  // Set work: who began goes on, and who begins now gets the same questions.
  const late = await post(work)
  expect(late.body.question).toEqual(early.body.question)
  for (const { body, cookie } of [early, late]) await answerRight(body.attempt.id, assigned, cookie ?? '', upTo(0, 5))
  const report = await get(`/api/v1/assignments/${set.body.assignment.code}/report`, teacher.cookie)
  expect(report).toMatchObject({ current: true })
  expect(report.students.map(({ points }: { points: number }) => points)).toEqual([5000, 5000])

  // The live class is in the middle of a question, and plays to its end.
  const bobs = await screen(room.code, bob.cookie)
  expect((await bobs.until(({ phase }) => phase === 'asking')).question).toEqual(asked)
  for (const [position, key] of room.keys.entries()) {
    if (position > 0) expect((await room.press('next')).status).toBe(200)
    expect((await bob.put(position, key)).status).toBe(200)
    if (position > 0) expect((await ada.put(position, key)).status).toBe(200)
    await bobs.until((view) => view.phase === 'revealing' && view.position === position)
    await room.press('next')
  }
  await bobs.close()
  const inClass = await get(`/api/v1/sessions/${room.code}/report`, room.teacher.cookie)
  expect(inClass.questions).toHaveLength(room.keys.length)
  expect(inClass.students.map(({ points }: { points: number }) => points)).toEqual([3000, 3000])

  // What begins now is drawn from the new edition, with the kinds that it can ask.
  const fresh = await open({})
  const { attempt } = await get(`/api/v1/attempts/${fresh.id}`, fresh.cookie)
  expect(attempt.edition).toBe(after)
  expect(attempt.kinds).not.toContain('trace')
  expect(then.attempt.attempt.kinds).toContain('trace')
  await answerRight(fresh.id, fresh.quiz, fresh.cookie, upTo(0, 10))
  await slowDown()
  expect((await board(fresh, '?around=me')).you).toMatchObject({ rank: 1, points: 10_000 })
}, 120_000)

test('a kind that the pack can ask once more takes nobody off its board', async () => {
  await serve(CHANGED)
  const player = await person({ nickname: 'Five kinds' })
  await finished(player, { points: 9000 })
  const { you } = await board(player, '?around=me')
  await serve({ ...CHANGED, lineUncertaintyKm: tinyFile.lineUncertaintyKm })
  await database().prisma.$transaction((tx) => rebuildBoards(tx, player.id))
  expect((await board(player, '?around=me', BOARD)).you).toEqual(you)
})

test('an edition is stored once, as text that its name is the hash of, and read again from there', async () => {
  const edition = await serve({ ...CHANGED, placeRadiusKm: 5 })
  await Promise.all([open({}), open({})])
  const rows = await database().prisma.edition.findMany({ where: { hash: edition } })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.content.byteLength).toBeLessThan(JSON.stringify(tinyFile).length)
})

test('a quiz of an edition that nobody knows is refused, and its points can still be read', async () => {
  const { id, cookie, quiz } = await open({ length: 2 })
  await answerRight(id, quiz, cookie, [0, 1])
  const { quizId } = await database().prisma.attempt.findUniqueOrThrow({ where: { id } })
  await database().prisma.quiz.update({
    where: { id: quizId },
    data: { edition: '0123456789abcdef', items: Prisma.DbNull },
  })
  await restart()
  expect((await call('GET', `/api/v1/attempts/${id}/review`, { cookie })).body.code).toBe('edition-changed')
  expect((await get(`/api/v1/attempts/${id}`, cookie)).attempt).toMatchObject({
    points: 2000,
    credit: 2,
    finished: true,
  })
  expect((await get('/api/v1/me/attempts', cookie)).attempts).toMatchObject([{ id, points: 2000, credits: [1, 1] }])
})
