import path from 'node:path'
import { Client } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { randomFor } from '@/lib/questions/random'
import { quizOf } from '@/lib/server/packs/quizzes'
import { database } from '@/lib/server/platform/database'
import { call } from '../support/call'
import { type Classroom, classroom } from '../support/classroom'
import { startService } from '../support/service'

/** A large class at long work on the real border: what its report costs. */

startService()
beforeAll(() => {
  process.env.DEMARCATE_PACKS = path.resolve('public/packs')
})

const PACK = 'china-kazakhstan'
const LENGTH = 30

async function createAssignment(room: Classroom): Promise<string> {
  const body = { pack: PACK, length: LENGTH, classId: room.id }
  const made = await call('POST', '/api/v1/assignments', { body, cookie: room.teacher.cookie })
  if (made.status !== 201) throw new Error(made.text)
  return made.body.assignment.code
}

/** So many more students of the class have done the work, each guessing anew at every question. */
async function seat(room: Classroom, code: string, students: number): Promise<void> {
  const { prisma } = database()
  const work = await prisma.assignment.findFirstOrThrow({ where: { code }, select: { id: true, quiz: true } })
  const quiz = work.quiz && (await quizOf(work.quiz))
  if (!work.quiz || !quiz) throw new Error('this work has no questions')
  const ids = Array.from({ length: students }, () => ({ player: uuidv7(), attempt: uuidv7() }))
  await prisma.player.createMany({ data: ids.map(({ player }) => ({ id: player })) })
  await prisma.membership.createMany({
    data: ids.map(({ player }) => ({ classId: room.id, rosterName: `Student ${player}`, playerId: player })),
  })
  const { id: quizId } = work.quiz
  await prisma.attempt.createMany({
    data: ids.map(({ player, attempt }) => ({
      id: attempt,
      playerId: player,
      quizId,
      mode: 'assigned' as const,
      ranked: false,
      assignmentId: work.id,
      length: LENGTH,
      position: LENGTH,
      finishedAt: new Date(),
    })),
  })
  const random = randomFor('a large class', students, PACK)
  await prisma.response.createMany({
    data: ids.flatMap(({ attempt }) =>
      quiz.questions.map((question, position) => {
        const response = question.guess(random)
        const mark = question.grade(response)
        const credit = mark.ok ? mark.credit : 0
        return {
          attemptId: attempt,
          position,
          response: JSON.parse(JSON.stringify(response)),
          credit,
          points: Math.round(1000 * credit),
          elapsedMs: 5000,
        }
      }),
    ),
  })
}

interface Cost {
  readonly elapsedMs: number
  readonly queries: number
  readonly students: number
  readonly questions: number
}

async function look(room: Classroom, code: string): Promise<Cost> {
  const asked = jest.spyOn(Client.prototype, 'query')
  const from = performance.now()
  const { status, body } = await call('GET', `/api/v1/assignments/${code}/report`, { cookie: room.teacher.cookie })
  const elapsedMs = performance.now() - from
  const queries = asked.mock.calls.length
  asked.mockRestore()
  expect(status).toBe(200)
  return { elapsedMs, queries, students: body.students.length, questions: body.questions.length }
}

test('a report asks the database as often for sixty students as for two', async () => {
  const room = await classroom()
  const code = await createAssignment(room)
  await seat(room, code, 2)
  const smallClass = await look(room, code)
  await seat(room, code, 58)
  const looks: Cost[] = []
  for (let i = 0; i < 5; i++) looks.push(await look(room, code))
  const [first] = looks
  expect(first).toMatchObject({ students: 60, questions: LENGTH, queries: smallClass.queries })
  expect(smallClass.queries).toBeGreaterThan(0)
  const medianMs = looks.map(({ elapsedMs }) => elapsedMs).toSorted((a, b) => a - b)[2]
  process.stdout.write(
    `report, 60 × ${LENGTH}: cold ${smallClass.elapsedMs.toFixed(0)} ms, first ${first?.elapsedMs.toFixed(0)} ms, ` +
      `median ${medianMs?.toFixed(0)} ms, ${smallClass.queries} queries\n`,
  )
}, 180_000)
