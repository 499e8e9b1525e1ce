import type { Page } from 'playwright-core'
import type { WireQuestion } from '@/lib/contract/attempts'
import { STILL, visit } from './browser'
import { answer, goOn } from './hands/hand'
import { mouse } from './hands/mouse'
import type { Seen } from './map'
import { Player } from './player'
import { begin } from './quizzes'

/** The layers of each class of names that a question may hide. Towns and crossings are never named on a blind map. */
const LAYERS: Readonly<Record<WireQuestion['hide'][number], readonly string[]>> = {
  lake: ['lake-names'],
  river: ['river-names'],
  range: ['ranges'],
  country: ['countries'],
  crossing: ['crossings'],
  tripoint: ['tripoints'],
  border: ['border', 'border-halo', 'ribbon-a', 'ribbon-b', 'ribbon-a-fine', 'ribbon-b-fine'],
}

/** They have names in the data, and write none. */
const UNNAMED = new Set(['lakes', 'shores', 'rivers'])

const plain = (text: string) => text.toLocaleLowerCase('en').replace(/^the /, '')

function expectBlind(seen: readonly Seen[], { hide, ...question }: WireQuestion): void {
  expect(seen.length).toBeGreaterThan(0)
  const hidden = new Set(['towns', 'crossings', ...hide.flatMap((what) => LAYERS[what])])
  expect(seen.filter(({ layer }) => hidden.has(layer))).toEqual([])
  if (!('label' in question)) return
  const names = seen.filter(({ layer }) => !UNNAMED.has(layer)).map(({ text }) => plain(text))
  expect(names).not.toContain(plain(question.label))
}

/** All that the server has sent to the page so far, but for files that are the same for everybody. */
function sentTo(page: Page): Promise<string>[] {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    const isOurs = ['document', 'fetch'].includes(response.request().resourceType())
    if (isOurs && !response.url().includes('/packs/')) bodies.push(response.text().catch(() => ''))
  })
  return bodies
}

const SEED = 'a seed that nobody may be told'

test('an open question is asked on a blind map, and nothing the page was sent gives its answer away', async () => {
  const { context, page } = await visit(STILL)
  const player = new Player(page)
  const bodies = sentTo(page)
  let { attempt, question } = await begin(context, { kinds: ['place', 'trace'], length: 4, seed: SEED })
  await player.open(attempt.id)
  while (question) {
    await player.asked(question)
    expectBlind(await player.map.seen(), question)
    const before = (await Promise.all(bodies)).join('\n')
    expect(before).not.toContain(SEED)
    const marked = await answer(mouse, player, question)
    if ('line' in marked.key) expect(before).not.toContain(JSON.stringify(marked.key.line).slice(1, -1))
    ;({ attempt, question } = marked)
    await goOn(mouse, player)
  }
  await page.waitForURL(`**/play/${attempt.id}/result`)
})

test('what is told of a question that is open holds no key, no seed and no name by which the pack knows its answer', async () => {
  const { context } = await visit(STILL)
  const pack: unknown = await (await context.request.get('/api/v1/packs/china-kazakhstan')).json()
  const ids = new Set([...JSON.stringify(pack).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))
  expect(ids.size).toBeGreaterThan(50)
  for (const seed of ['one', 'two', 'three']) {
    const told = await begin(context, { length: 6, seed: `${SEED} ${seed}` })
    const again: unknown = await (await context.request.get(`/api/v1/attempts/${told.attempt.id}`)).json()
    expect(again).toEqual(told)
    expect(JSON.stringify(told)).not.toContain(SEED)
    expect(valuesIn(told.question).filter((value) => ids.has(value))).toEqual([])
    expect(Object.keys(told.question ?? {})).not.toEqual(expect.arrayContaining(['key']))
    expect(Object.keys(told.attempt)).not.toEqual(expect.arrayContaining(['seed']))
  }
})

function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : []
}
