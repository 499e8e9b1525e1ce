import type { Locator } from 'playwright-core'
import type { WirePosed } from '@/lib/contract/attempts'
import { KINDS } from '@/lib/questions/registry'
import { catalogueOf } from '@/messages'
import { someResponse } from '../questions/some-response'
import { put } from './api-player'
import { STILL, type Visit, visit } from './browser'
import { answer } from './hands/hand'
import { mouse } from './hands/mouse'
import { Player } from './player'
import { judge, NOTHING } from './pseudo'
import { begin } from './quizzes'
import { beTeacher } from './teachers'

/**
 * The pseudo-locale is English with accents and 40 % longer. A plain word on a screen is a text that no catalogue knows;
 * a box that is wider than the window, or than what it holds, would not fit another language.
 */
const LOCALE = 'en-XA'
/** What a test asks of the API without a page is asked in the same language. */
const READER = { ...STILL, locale: LOCALE, extraHTTPHeaders: { 'accept-language': LOCALE } } as const

const WORDS = catalogueOf(LOCALE).screens

const PAGES = [
  '/',
  '/atlas/china-kazakhstan',
  '/borders',
  '/borders/china-kazakhstan',
  '/daily',
  '/join?code=123',
  '/leaderboards',
  '/nowhere',
  '/privacy',
  '/progress',
  '/recover',
  '/sign-in',
  '/sign-up',
  '/work',
] as const

const TEACHER_PAGES = ['/account', '/teach', '/teach/assignments/new', '/teach/live/new'] as const

const minds = (trouble: string): boolean => !/\b404\b.*nowhere/.test(trouble)

/** Opens a page and judges it once all of it is there. */
async function judgePage(visitor: Visit, path: string): Promise<typeof NOTHING> {
  await visitor.page.goto(path)
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor()
  await visitor.page.waitForLoadState('networkidle')
  return judge(visitor)
}

test.each(PAGES)('%s is translated whole and fits', async (path) => {
  expect(await judgePage(await visit({ ...READER, minds }), path)).toEqual(NOTHING)
})

test.each(TEACHER_PAGES)('%s is translated whole and fits', async (path) => {
  const visitor = await visit(READER)
  await beTeacher(visitor.context)
  expect(await judgePage(visitor, path)).toEqual(NOTHING)
})

test.each(KINDS)('%s: the question, its explanation and its result are translated whole and fit', async (kind) => {
  const visitor = await visit(READER)
  const player = new Player(visitor.page, WORDS)
  const open = async () => {
    await visitor.page.setViewportSize(STILL.viewport)
    const { attempt, question } = await begin(visitor.context, { kinds: [kind], length: 1 })
    if (!question) throw new Error('a new quiz has a question')
    await player.open(attempt.id)
    await player.asked(question)
    return { attempt, question }
  }
  await open()
  expect(await judge(visitor)).toEqual(NOTHING)
  const { attempt, question } = await open()
  await answer(mouse, player, question)
  expect(await judge(visitor)).toEqual(NOTHING)
  expect(await judgePage(visitor, `/play/${attempt.id}/result`)).toEqual(NOTHING)
})

/** Makes something as the API lets a teacher do; gives back the reply. */
async function made(visitor: Visit, path: string, data: object) {
  const reply = await visitor.context.request.post(path, { data })
  expect(reply.status()).toBe(201)
  return reply.json()
}

/** A whole quiz, answered without a screen. */
async function playAll({ context }: Visit, first: WirePosed): Promise<void> {
  let posed = first
  while (posed.question) posed = await put(context.request, posed, someResponse(posed.question))
}

test('a class, its cards, its set work and the report are translated whole and fit', async () => {
  const [teacher, student] = [await visit(READER), await visit(READER)]
  await beTeacher(teacher.context)
  const { id: classId } = (await made(teacher, '/api/v1/classes', { name: '9Б' })).class
  await made(teacher, `/api/v1/classes/${classId}/members`, { roster: 'Ада Л.\nГрейс Х.' })
  const { assignment } = await made(teacher, '/api/v1/assignments', { pack: 'china-kazakhstan', classId, length: 2 })
  expect(await judgePage(student, `/join?code=${assignment.code}`)).toEqual(NOTHING)
  await made(student, '/api/v1/classes/join', { code: assignment.code, name: 'Ада Л.' })
  await playAll(student, await made(student, `/api/v1/assignments/${assignment.code}/attempts`, {}))
  for (const path of ['/work', `/assignments/${assignment.code}`])
    expect([path, await judgePage(student, path)]).toEqual([path, NOTHING])
  for (const path of [
    `/teach/classes/${classId}`,
    `/teach/classes/${classId}/cards`,
    `/teach/assignments/${assignment.code}`,
    `/teach/assignments/${assignment.code}/report`,
  ])
    expect([path, await judgePage(teacher, path)]).toEqual([path, NOTHING])
})

test('a live class is translated whole and fits, for its host, its projector and a player, from the lobby to the end', async () => {
  const [host, projector, player] = [await visit(READER), await visit(READER), await visit(READER)]
  await beTeacher(host.context)
  const { session } = await made(host, '/api/v1/sessions', { pack: 'china-kazakhstan', kinds: ['choose'], length: 2 })
  const live = `/api/v1/sessions/${session.code}`
  await host.page.goto(`/live/${session.code}/host`)
  const wall = host.page.getByRole('link', { name: WORDS.host.projector })
  await projector.page.goto(`${await wall.getAttribute('href')}`)
  expect(await judgePage(player, `/join?code=${session.code}`)).toEqual(NOTHING)
  await made(player, `${live}/players`, { nickname: 'Ада' })
  await player.page.goto(`/live/${session.code}`)

  const judgeAll = async (...signs: [Locator, Locator, Locator]) => {
    for (const [index, visitor] of [host, projector, player].entries()) {
      await signs[index]?.first().waitFor()
      expect(await judge(visitor)).toEqual(NOTHING)
      await visitor.page.setViewportSize(STILL.viewport)
    }
  }
  const hostButton = (name: string) => host.page.getByRole('button', { name, exact: true })
  const command = async (name: string) =>
    expect((await host.context.request.post(`${live}/commands`, { data: { command: name } })).status()).toBe(200)

  const { actions } = WORDS.host
  const lobby = [
    projector.page.getByRole('img', { name: WORDS.projector.qr }),
    player.page.getByText(WORDS.live.lobby.wait),
  ] as const
  await judgeAll(hostButton(actions.start), ...lobby)
  await command('start')
  const question = projector.page.getByRole('heading', { level: 1 })
  await judgeAll(hostButton(actions.close), question, player.page.locator('button[type=submit]'))
  await command('close')
  const table = projector.page.getByRole('table')
  await judgeAll(hostButton(actions.standings), table, player.page.getByText(WORDS.live.reveal.wait))
  await command('next')
  await judgeAll(hostButton(actions.next), table, player.page.getByText(WORDS.live.standings.title))
  await command('end')
  const podium = player.page.getByRole('list', { name: WORDS.live.finished.podium })
  await judgeAll(host.page.getByText(WORDS.host.finished), projector.page.getByText(WORDS.projector.finished), podium)
})
