import { randomFor } from '@/lib/questions/random'
import type { Posed } from '@/lib/quiz'
import { KINDS } from '@/lib/quiz'
import { quizOf } from '@/lib/server/packs/quizzes'
import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { signUp } from '../support/accounts'
import { call } from '../support/call'
import { classroom } from '../support/classroom'
import { DOORS, openRoom, screen } from '../support/live'
import { startService } from '../support/service'

/** Every byte that reaches anybody but the host is read: before the reveal none of it tells the answer. */

startService()

/** Ids of everything in the pack: `treaty-1881` gives an ordering away. */
const PACK_IDS = Object.values(tinyPack)
  .flatMap((part) => (Array.isArray(part) ? part : []))
  .flatMap((thing) => (typeof thing === 'object' && thing !== null && 'id' in thing ? [`"${thing.id}"`] : []))

const FIELDS = ['key', 'explanation', 'own', 'verdict', 'tally', 'credit', 'seed', 'quiz', 'roster', 'projectorToken']

async function quizOfRoom(code: string) {
  const { quiz } = await database().prisma.classSession.findFirstOrThrow({ where: { code }, select: { quiz: true } })
  const built = await quizOf(quiz)
  if (!built) throw new Error('the quiz can be had')
  return { seed: quiz.seed, id: quiz.id, questions: built.questions }
}

/** The made-up pack is thin: now and then a kind finds nothing that was not given away. */
async function roomOfAllKinds() {
  for (let tries = 0; tries < 20; tries++) {
    const room = await openRoom({ kinds: [...KINDS], length: 6, revealWhenAllAnswered: false, speedShare: 0.2 })
    const quiz = await quizOfRoom(room.code)
    if (new Set(quiz.questions.map(({ kind }) => kind)).size === KINDS.length) return { room, quiz }
  }
  throw new Error('never a quiz of all kinds')
}

/** An answer that is not the key, as somebody gives it who knows nothing. */
function wrongAnswer(posed: Posed): unknown {
  for (let n = 0; ; n++) {
    const answer = posed.guess(randomFor(`wrong ${n}`, posed.position, 'guess'))
    if (innerOf(answer) !== innerOf(posed.key)) return answer
  }
}

/** As it stands in any JSON that has it. */
const innerOf = (value: unknown): string => JSON.stringify(value).slice(1, -1)

type Previewed = { question: object; key: unknown; explanation: { text: string; rows?: { text?: string }[] } }

/** What nobody may be told of a question that is not revealed, unless it was told with others. */
function secretsOf({ key, explanation, question }: Previewed, revealed: readonly Previewed[]): string[] {
  const known = JSON.stringify([question, revealed])
  const said = [...explanation.text.split('\n\n'), ...(explanation.rows ?? []).map(({ text }) => text ?? '')]
  const numbers = JSON.stringify(key).match(/-?\d+\.\d{3,}/g) ?? []
  return [innerOf(key), ...said.map((text) => JSON.stringify(text).slice(1, -1)), ...numbers].filter(
    (secret) => secret.length > 3 && !known.includes(secret),
  )
}

test('until a question is revealed no byte to a player, a projector or a stranger tells its answer, whatever its kind', async () => {
  const teacher = await signUp({ role: 'teacher' })
  const group = await classroom({ teacher, roster: 'Ada' })
  const { room, quiz } = await roomOfAllKinds()
  const at = `/api/v1/sessions/${room.code}`
  const previewed: Previewed[] = (await call('GET', `${at}/preview`, { cookie: room.teacher.cookie })).body.questions
  expect(previewed.map(({ key }) => key)).toEqual(quiz.questions.map(({ key }) => key))

  // Eve knows everything: what she is told may say what she answered, and what the others are told may not.
  const [ada, bob, eve] = [await room.join('Ada'), await room.join('Bob'), await room.join('Eve')]
  const stranger = await signUp({ role: 'teacher' })
  const token = (await room.press('unlock')).body.view.projectorToken
  const watched = [
    await screen(room.code, ada.cookie, '?as=player'),
    await screen(room.code, bob.cookie, '', DOORS.next),
    await screen(room.code, '', `?as=projector&token=${token}`),
  ]
  const { attemptId } = await database().prisma.sessionPlayer.findFirstOrThrow({
    where: { id: ada.id },
    select: { attemptId: true },
  })
  const places = [
    at,
    ...['/preview', '/report', '/report.csv', '/report.xlsx'].map((part) => at + part),
    ...previewed.map((_, position) => `${at}/responses/${position}`),
    `/api/v1/attempts/${attemptId}`,
    `/api/v1/attempts/${attemptId}/review`,
    ...['', '/attempts', '/review', '/assignments'].map((part) => `/api/v1/me${part}`),
    ...[`session:${room.code}`, `pack:${tinyPack.slug}`, `class:${group.id}`].map(
      (name) => `/api/v1/leaderboards/${name}`,
    ),
  ]
  // Where things are is no secret (there is an atlas of it), but what of it was asked or answered is.
  const [atlas, everything] = ['/api/v1/me/progress', '/api/v1/me/export']
  const everythingGot = async (paths = [...places, atlas]): Promise<string[]> => {
    const callers = [ada.cookie, bob.cookie, stranger.cookie, '']
    const got = callers.flatMap((cookie) => paths.map((path) => call('GET', path, { cookie })))
    return (await Promise.all(got)).map(({ text }) => text)
  }

  let read = watched.map(() => 0)
  /** All that came since it was last read. */
  const newBytes = (): string[] => {
    const texts = watched.map((one) => one.text())
    const fresh = texts.map((text, n) => text.slice(read[n]))
    read = texts.map(({ length }) => length)
    return fresh
  }
  const expectSilence = async (from: number, others: readonly string[] = []) => {
    const events = newBytes()
    const secrets = previewed.slice(from).flatMap((one) => secretsOf(one, previewed.slice(0, from)))
    expect(secrets.length).toBeGreaterThanOrEqual(previewed.length - from)
    for (const text of [...events, ...(await everythingGot([...places, everything])), ...others])
      for (const secret of [...secrets, quiz.seed, quiz.id]) expect(text).not.toContain(secret)
    for (const text of events) {
      for (const field of FIELDS) expect(text).not.toContain(`"${field}":`)
      for (const id of PACK_IDS) expect(text).not.toContain(id)
      for (const later of previewed.slice(from + 1)) expect(text).not.toContain(JSON.stringify(later.question))
    }
  }

  await expectSilence(0)
  await room.press('start')
  for (const [position, posed] of quiz.questions.entries()) {
    await Promise.all(watched.map((one) => one.until((seen) => seen.phase === 'asking' && seen.position === position)))
    const before = await everythingGot()
    const answers = [
      await ada.put(position, wrongAnswer(posed)),
      await bob.put(position, { nonsense: true }),
      await ada.put(position, posed.key),
      await ada.put(position + 1, posed.key),
    ]
    expect((await eve.put(position, posed.key)).body).toEqual({ accepted: true })
    expect(answers.map(({ status }) => status)).toEqual([200, 422, 409, 409])
    await room.press('pause')
    await Promise.all(watched.map((one) => one.until(({ phase }) => phase === 'paused')))
    await room.press('resume')
    const [adas] = await Promise.all(watched.map((one) => one.until(({ phase }) => phase === 'asking')))
    // What it earned would tell whether it was right.
    expect(adas).toMatchObject({ you: { answered: true, response: wrongAnswer(posed) } })
    await expectSilence(
      position,
      answers.map(({ text }) => text),
    )
    // Nor does anything that can be asked for tell what was answered, or what it earned.
    expect(await everythingGot()).toEqual(before)
    for (const own of await everythingGot([everything])) expect(own).not.toMatch(/"(credit|points)":\d/)
    await room.press('close')
    const revealed = await Promise.all(watched.map((one) => one.until(({ phase }) => phase === 'revealing')))
    for (const seen of revealed) expect(seen.key).toEqual(posed.key)
    newBytes()
    await room.press('next')
    if (position + 1 < quiz.questions.length) await room.press('next')
  }
  await Promise.all(watched.map((one) => one.close()))
})
