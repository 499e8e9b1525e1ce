import Papa from 'papaparse'
import { buildQuiz } from '@/lib/quiz'
import { storedSpec } from '@/lib/server/packs/quizzes'
import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { type Person, signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { classroom, join } from '../support/classroom'
import { openRoom } from '../support/live'
import { startService } from '../support/service'

startService()

const LENGTH = 3

async function questionsOf(attempt: string) {
  const { quiz } = await database().prisma.attempt.findUniqueOrThrow({ where: { id: attempt }, select: { quiz: true } })
  return buildQuiz(tinyPack, { ...storedSpec.parse(quiz.spec), seed: quiz.seed }).questions
}

const put = (attempt: string, position: number, response: unknown, cookie: string) =>
  call('PUT', `/api/v1/attempts/${attempt}/responses/${position}`, { body: { response }, cookie })

/** Choices only, so that a wrong answer is easily given. */
async function createAssignment(teacher: Person, more: object = {}): Promise<string> {
  const body = { pack: tinyPack.slug, kinds: ['choose'], length: LENGTH, ...more }
  const made = await call('POST', '/api/v1/assignments', { body, cookie: teacher.cookie })
  if (made.status !== 201) throw new Error(made.text)
  return made.body.assignment.code
}

/** Answers one question for each entry of `rights`, rightly where it is true. */
async function doAssignment(code: string, rights: readonly boolean[], cookie?: string) {
  const startReply = await call('POST', `/api/v1/assignments/${code}/attempts`, { cookie, headers: someAddress() })
  const attempt: string = startReply.body.attempt.id
  const own = cookie ?? startReply.cookie ?? ''
  for (const [position, question] of (await questionsOf(attempt)).entries()) {
    const right = rights[position]
    if (right === undefined || question.kind !== 'choose') break
    await put(attempt, position, right ? question.key : wrong(question.key), own)
  }
  return { attempt, cookie: own }
}

const wrong = ({ option }: { option: string }) => ({ option: option === 'a' ? 'b' : 'a' })
const report = (code: string, { cookie }: Person, of = 'assignments', ending = '') =>
  call('GET', `/api/v1/${of}/${code}/report${ending}`, { cookie })
const exclude = (code: string, excluded: unknown, { cookie }: Person, of = 'assignments') =>
  call('PUT', `/api/v1/${of}/${code}/excluded`, { body: { excluded }, cookie })

test('set work of a class: a line for everybody on the roster, by roster name, and who needs help', async () => {
  const room = await classroom({ roster: 'Ada\nBen\nCleo' })
  const code = await createAssignment(room.teacher, { classId: room.id, title: 'First look' })
  const [ada, ben] = [await join(room.code, 'Ada'), await join(room.code, 'Ben')]
  await doAssignment(code, [true, true, true], ada.cookie)
  await doAssignment(code, [false, false], ben.cookie)
  const { body } = await report(code, room.teacher)
  expect(body).toMatchObject({ type: 'assignment', title: 'First look', className: '9b', length: 3, comparable: true })
  const lines = body.students.map(({ name, score, tookPart, needsHelp, points }: Record<string, unknown>) => [
    name,
    points,
    score,
    tookPart,
    needsHelp,
  ])
  expect(lines).toEqual([
    ['Ada', 3000, 1, true, false],
    ['Ben', 0, 0, true, true],
    ['Cleo', 0, 0, false, false],
  ])
  expect(body.students[1].answers.map((answer: { credit: number } | null) => answer?.credit ?? null)).toEqual([
    0,
    0,
    null,
  ])
})

test('each question: how many, mean credit, chance, what the class chose, and no discrimination of so few', async () => {
  const teacher = await signUp({ role: 'teacher' })
  const code = await createAssignment(teacher)
  for (const right of [true, true, false, false]) await doAssignment(code, [right, true, true])
  const { questions } = (await report(code, teacher)).body
  expect(questions).toHaveLength(LENGTH)
  expect(questions[0]).toMatchObject({ answered: 4, facility: 0.5, discrimination: null, undiscriminating: 'few' })
  expect(questions[0].tally.count).toBe(4)
  expect(questions[0].chance).toBeGreaterThan(0.1)
  expect(questions[0].chance).toBeLessThan(0.4)
  expect(questions[1].facility).toBe(1)
})

test('with ten students a question that parts the strong from the weak says so', async () => {
  const teacher = await signUp({ role: 'teacher' })
  const code = await createAssignment(teacher)
  for (let i = 0; i < 10; i++) await doAssignment(code, i < 5 ? [true, true, true] : [false, false, true])
  const { questions } = (await report(code, teacher)).body
  expect(questions[0].discrimination).toBeCloseTo(1)
  expect(questions[2]).toMatchObject({ discrimination: null, undiscriminating: 'same' })
})

test('a question that is excluded counts for nobody, and counts again when it is taken back', async () => {
  const teacher = await signUp({ role: 'teacher' })
  const code = await createAssignment(teacher)
  const { attempt } = await doAssignment(code, [true, false, true])
  const without = await exclude(code, [1, 0, 1], teacher)
  expect(without.body.students[0]).toMatchObject({ points: 1000, score: 1 })
  expect(without.body.questions.map(({ excluded }: { excluded: boolean }) => excluded)).toEqual([true, true, false])
  const pointsOf = async () =>
    (await database().prisma.attempt.findUniqueOrThrow({ where: { id: attempt }, select: { points: true } })).points
  expect(await pointsOf()).toBe(1000)
  await exclude(code, [], teacher)
  expect(await pointsOf()).toBe(2000)
  expect((await exclude(code, [-1], teacher)).status).toBe(422)
  expect((await exclude(code, 'all', teacher)).status).toBe(422)
})

test('questions drawn anew for each have no statistics, and none can be excluded', async () => {
  const teacher = await signUp({ role: 'teacher' })
  const code = await createAssignment(teacher, { questions: 'anew' })
  await doAssignment(code, [true, true])
  const { body } = await report(code, teacher)
  expect(body).toMatchObject({ comparable: false, questions: [], length: 3 })
  expect(body.students[0].points).toBe(2000)
  expect((await exclude(code, [0], teacher)).body.code).toBe('not-comparable')
})

test('a student says what is wrong with a question that was answered; the teacher reads it, without a name', async () => {
  const teacher = await signUp({ role: 'teacher' })
  const code = await createAssignment(teacher)
  const { attempt, cookie } = await doAssignment(code, [true])
  const flag = (position: number, reason: unknown, as = cookie) =>
    call('PUT', `/api/v1/attempts/${attempt}/flags/${position}`, { body: { reason }, cookie: as })
  expect((await flag(0, 'Two of them are right')).status).toBe(204)
  expect((await flag(0, 'Both B and C are right')).status).toBe(204)
  expect((await flag(1, 'not answered yet')).status).toBe(404)
  expect((await flag(0, ' ')).status).toBe(422)
  expect((await flag(0, 'stranger', teacher.cookie)).status).toBe(404)
  const { body } = await report(code, teacher)
  expect(body.questions[0].flags.map(({ reason }: { reason: string }) => reason)).toEqual(['Both B and C are right'])
  const { playerId } = await database().prisma.attempt.findUniqueOrThrow({
    where: { id: attempt },
    select: { playerId: true },
  })
  expect(JSON.stringify(body.questions)).not.toContain(playerId)
})

test('what a student said of a question is in their review, and can be taken back', async () => {
  const teacher = await signUp({ role: 'teacher' })
  const code = await createAssignment(teacher)
  const { attempt, cookie } = await doAssignment(code, [true, true])
  const at = `/api/v1/attempts/${attempt}/flags/1`
  const said = async () => (await call('GET', `/api/v1/attempts/${attempt}/review`, { cookie })).body.flags
  const heard = async () => (await report(code, teacher)).body.questions[1].flags
  expect(await said()).toEqual([])
  await call('PUT', at, { body: { reason: 'None of them is right' }, cookie })
  expect(await said()).toEqual([{ position: 1, reason: 'None of them is right' }])
  expect((await call('DELETE', at, { cookie: teacher.cookie })).status).toBe(404)
  expect(await heard()).toHaveLength(1)
  expect((await call('DELETE', at, { cookie })).status).toBe(204)
  expect((await call('DELETE', at, { cookie })).status).toBe(204)
  expect([await said(), await heard()]).toEqual([[], []])
})

test('a report says whether answers still come in', async () => {
  const room = await openRoom({ kinds: ['choose'], length: 2 })
  const { teacher } = room
  const code = await createAssignment(teacher)
  const isOpen = async (of: string, kind: 'sessions' | 'assignments') => (await report(of, teacher, kind)).body.open
  expect([await isOpen(room.code, 'sessions'), await isOpen(code, 'assignments')]).toEqual([true, true])
  await room.press('end')
  await call('PATCH', `/api/v1/assignments/${code}`, { body: { closed: true }, cookie: teacher.cookie })
  expect([await isOpen(room.code, 'sessions'), await isOpen(code, 'assignments')]).toEqual([false, false])
})

test('CSV: names cannot become formulas; a spreadsheet holds the same names', async () => {
  const room = await classroom({ roster: '=HYPERLINK("evil")\n@Ada\n＝2+2' })
  const code = await createAssignment(room.teacher, { classId: room.id })
  const csv = await report(code, room.teacher, 'assignments', '.csv')
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.headers.get('content-disposition')).toContain(`demarcate-assignment-${code}.csv`)
  const lines = csv.text
    .trim()
    .replace(/^\uFEFF/, '')
    .split('\r\n')
  // Between quotes no separator of any country ends a field.
  for (const line of lines) expect(line).toMatch(/^(("([^"]|"")*")?(,|$))*$/)
  const names = Papa.parse<string[]>(lines.join('\n')).data.map(([name]) => name)
  expect(names).toEqual(expect.arrayContaining([`'=HYPERLINK("evil")`, `'@Ada`, `'＝2+2`]))
  expect(csv.text).toContain('Question 3')
  const xlsx = await report(code, room.teacher, 'assignments', '.xlsx')
  expect(xlsx.headers.get('content-type')).toContain('spreadsheetml')
  expect(xlsx.text.startsWith('PK')).toBe(true)
})

test('a live class: points as its standings have them, and nothing is excluded while it goes on', async () => {
  const room = await openRoom({ kinds: ['choose'], length: 2 })
  const [ada, ben] = [await room.join('Ada'), await room.join('Ben')]
  await room.press('start')
  await ada.put(0, room.keys[0])
  await ben.put(0, wrong(Object(room.keys[0])))
  expect((await exclude(room.code, [0], room.teacher, 'sessions')).body.code).toBe('not-over')
  await room.press('end')
  const { body } = await report(room.code, room.teacher, 'sessions')
  expect(body.students.map(({ name, points }: Record<string, unknown>) => [name, points])).toEqual([
    ['Ada', 1000],
    ['Ben', 0],
  ])
  expect((await exclude(room.code, [0], room.teacher, 'sessions')).body.students[0].points).toBe(0)
})

test('what a class knows of each thing comes from all its work', async () => {
  const room = await classroom({ roster: 'Ada' })
  const ada = await join(room.code, 'Ada')
  const [first, second] = [
    await createAssignment(room.teacher, { classId: room.id }),
    await createAssignment(room.teacher, { classId: room.id }),
  ]
  await doAssignment(first, [true, true, true], ada.cookie)
  await doAssignment(second, [false, false, false], ada.cookie)
  const { subjects } = (await report(first, room.teacher)).body
  expect(subjects.length).toBeGreaterThan(0)
  const answers = subjects.reduce((sum: number, subject: { answers: number }) => sum + subject.answers, 0)
  expect(answers).toBeGreaterThanOrEqual(6)
  expect(subjects.map(({ credit }: { credit: number }) => credit)).toEqual(
    subjects.map(({ credit }: { credit: number }) => credit).toSorted((a: number, b: number) => a - b),
  )
})
