import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Acknowledged, expectWhole } from '../server/support/invariants'
import { databaseIn, insistently, killAll, type LiveClass, openClass, type Pupil } from './class'
import { appOf, type Launched, launch, postgresOf, temporary } from './launch'

/** Whatever dies under a class in the middle of a question: it goes on, and the invariants hold. */

const folder = temporary()
let data: string
let first: Launched
let origin: string

beforeAll(async () => {
  data = folder()
  first = launch({ data })
  origin = await first.ready()
})
afterAll(() => first.stop())

const PLAYERS = 20
const BACK_WITHIN_MS = 5_000
const SETTINGS = { length: 3, secondsPerQuestion: 20, revealWhenAllAnswered: false }

const letter = (n: number): string => 'abcd'.charAt(n % 4)

/** Answers that somebody was told are accepted. */
class Answers {
  readonly acknowledged: Acknowledged[] = []

  /** The status; 0: the connection broke. */
  async give(pupil: Pupil, at: string, position: number, option: string): Promise<number> {
    const answered = await pupil.put(at, position, { option }).catch(() => undefined)
    if (answered?.status === 200) this.acknowledged.push({ seat: pupil.id, position, response: { option } })
    return answered?.status ?? 0
  }
}

async function full(live: LiveClass, at: (n: number) => string): Promise<Pupil[]> {
  return Promise.all(Array.from({ length: PLAYERS }, (_, n) => live.join(at(n), `Player ${n}`)))
}

async function whole(live: LiveClass, at: string, { acknowledged }: Answers): Promise<void> {
  const client = new Client({ connectionString: databaseIn(data) })
  await client.connect()
  await expectWhole(
    (text, values) => client.query(text, values),
    live.code,
    acknowledged,
    () => live.watch(at, live.cookie),
  )
  await client.end()
}

test('two processes on one database play one class; when one is killed its players go on at the other', async () => {
  const second = launch({ data, env: { DATABASE_URL: databaseIn(data) } })
  const other = await second.ready()
  const live = await openClass(origin, SETTINGS)
  const at = (n: number) => (n % 2 ? other : origin)
  const pupils = await full(live, at)
  const screens = await Promise.all(pupils.map(({ cookie }, n) => live.watch(at(n), cookie)))
  const host = await live.watch(origin, live.cookie)
  await host.until(({ players }) => players === PLAYERS)
  const answers = new Answers()
  const giveAll = (position: number, where = at) =>
    Promise.all(pupils.map((pupil, n) => answers.give(pupil, where(n), position, letter(n))))

  await live.press(origin, 'start')
  await Promise.all(screens.map((one) => one.until(({ phase }) => phase === 'asking')))
  expect(new Set(await giveAll(0))).toEqual(new Set([200]))
  // By whichever door it is pressed, and faster than the other process can look.
  await live.press(other, 'close')
  await live.press(other, 'next')
  const told = await Promise.all(screens.map((one) => one.until(({ phase }) => phase === 'standings')))
  expect(new Set(told.map(({ standings = [], version }) => `${version} ${standings[0]?.points}`)).size).toBe(1)
  await whole(live, origin, answers)
  await whole(live, other, answers)

  // Two hosts, each at another process, press the same at once on the screens they see.
  const version = told[0]?.version
  const pressed = await Promise.all([origin, other].map((where) => live.press(where, 'next', version)))
  expect(pressed.map(({ status }) => status).toSorted()).toEqual([200, 409])
  await Promise.all(screens.map((one) => one.until(({ position }) => position === 1)))
  const giving = giveAll(1)
  process.kill(appOf(second), 'SIGKILL')
  const statuses = await giving
  const lost = pupils.filter((_, n) => statuses[n] !== 200)
  for (const [n, pupil] of pupils.entries())
    if (lost.includes(pupil)) expect(await answers.give(pupil, origin, 1, letter(n))).toBe(200)
  const moved = pupils.filter((_, n) => at(n) === other)
  const back = await Promise.all(moved.map(({ cookie }) => live.watch(origin, cookie)))
  for (const one of back) await one.until((seen) => seen.role === 'player' && seen.you.answered && seen.position === 1)
  await live.press(origin, 'close')
  await Promise.all(back.map((one) => one.until(({ phase }) => phase === 'revealing')))
  await whole(live, origin, answers)
  await Promise.all([host, ...screens, ...back].map((one) => one.close()))
})

test('kill -9 of PostgreSQL and its children: what was acknowledged is kept, the rest is refused clearly and taken again', async () => {
  const live = await openClass(origin, SETTINGS)
  const pupils = await full(live, () => origin)
  const screens = await Promise.all(pupils.map(({ cookie }) => live.watch(origin, cookie)))
  const started = await (await live.press(origin, 'start')).json()
  const answers = new Answers()
  const [early, under, late] = [pupils.slice(0, 7), pupils.slice(7, 14), pupils.slice(14)]
  for (const pupil of early) expect(await answers.give(pupil, origin, 0, 'a')).toBe(200)
  const giving = under.map((pupil) => answers.give(pupil, origin, 0, 'b'))
  killAll(postgresOf(data) ?? 0)
  const refused = await late[0]?.put(origin, 0, { option: 'c' })
  expect(refused?.status).toBe(503)
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  for (const status of await Promise.all(giving)) expect([200, 503]).toContain(status)
  for (const [n, pupil] of [...under, ...late].entries()) {
    await insistently(async () => {
      if ((await answers.give(pupil, origin, 0, n < under.length ? 'b' : 'c')) !== 200) throw new Error('not yet')
    })
  }
  // Nobody had to connect anew, and nobody lost time.
  for (const one of screens) expect(one.isOver()).toBe(false)
  await live.press(origin, 'extend')
  const seen = await screens[0]?.until(({ closesAt = 0 }) => closesAt > started.view.closesAt)
  expect(seen).toMatchObject({ phase: 'asking', you: { answered: true } })
  await live.press(origin, 'close')
  for (const one of screens) await one.until(({ phase }) => phase === 'revealing')
  await whole(live, origin, answers)
  await Promise.all(screens.map((one) => one.close()))
})

test('kill -9 of the app: everybody is back within 5 s of its return, with every answer and all of their time', async () => {
  const live = await openClass(origin, SETTINGS)
  const pupils = await full(live, () => origin)
  const screens = await Promise.all(pupils.map(({ cookie }) => live.watch(origin, cookie)))
  const { view } = await (await live.press(origin, 'start')).json()
  const answers = new Answers()
  const [early, under, late] = [pupils.slice(0, 7), pupils.slice(7, 14), pupils.slice(14)]
  for (const pupil of early) expect(await answers.give(pupil, origin, 0, 'a')).toBe(200)
  const giving = under.map((pupil) => answers.give(pupil, origin, 0, 'b'))
  await sleep(2)
  const goneAt = Date.now()
  process.kill(appOf(first), 'SIGKILL')
  await Promise.all(giving)
  for (const one of screens) await one.close()

  // The launcher starts it again; who was there tries until it is back.
  const comingBack = pupils.map(({ cookie }) => insistently(() => live.watch(origin, cookie)))
  await first.says(/The app is back\./)
  const backAt = Date.now()
  const again = await Promise.all(comingBack)
  const seen = await Promise.all(again.map((one) => one.until(({ phase }) => phase === 'asking')))
  expect(Date.now() - backAt).toBeLessThan(BACK_WITHIN_MS)
  for (const [n, one] of seen.entries()) {
    const isKept = answers.acknowledged.some(({ seat }) => seat === pupils[n]?.id)
    if (isKept) expect(one).toMatchObject({ you: { answered: true, response: { option: n < 7 ? 'a' : 'b' } } })
  }
  const lostMs = backAt - goneAt
  expect(seen[0]?.closesAt).toBeGreaterThan(view.closesAt + lostMs - 2_000)
  expect(seen[0]?.closesAt).toBeLessThan(view.closesAt + lostMs + 1_000)
  for (const pupil of under) expect(await answers.give(pupil, origin, 0, 'b')).toBe(200)
  for (const pupil of late) expect(await answers.give(pupil, origin, 0, 'c')).toBe(200)
  await live.press(origin, 'close')
  for (const one of again) await one.until(({ phase }) => phase === 'revealing')
  await whole(live, origin, answers)
  await Promise.all(again.map((one) => one.close()))
})
