import { KINDS } from '@/lib/quiz'
import { database } from '@/lib/server/platform/database'
import { tinyFile } from '../../packs/tiny'
import { call, type Options } from '../support/call'
import { NAUGHTY } from '../support/naughty-strings'
import { begin, type Play } from '../support/play'
import { startService } from '../support/service'

startService()

/** What may have been stored: how much of everything there is. */
async function stored() {
  const { prisma } = database()
  const [players, quizzes, attempts, responses] = await Promise.all([
    prisma.player.count(),
    prisma.quiz.count(),
    prisma.attempt.aggregate({ _count: true, _sum: { position: true, points: true } }),
    prisma.response.count(),
  ])
  return { players, quizzes, attempts, responses }
}

const QUICK_MS = 100
const TRIES = 5

/** The quickest of some tries: what else the machine does in the meantime is not the service's slowness. */
async function quickest(refused: () => Promise<{ elapsedMs: number }>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let n = 0; n < TRIES && best >= QUICK_MS; n++) best = Math.min(best, (await refused()).elapsedMs)
  return best
}

async function isRefused(method: string, path: string, options: Options, status: number, code: string) {
  const before = await stored()
  const { body, elapsedMs, headers, ...called } = await call(method, path, options)
  expect({ status: called.status, code: body.code }).toEqual({ status, code })
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(body).toMatchObject({ status, title: expect.any(String), type: expect.any(String) })
  expect(await stored()).toEqual(before)
  return { body, elapsedMs }
}

const pack = tinyFile.slug

describe('beginning an attempt', () => {
  const wrong: [what: string, options: Options, status: number, code: string][] = [
    ['an unknown pack', { body: { pack: 'atlantis' } }, 404, 'unknown-pack'],
    ['a pack that is a path', { body: { pack: '../../etc' } }, 404, 'unknown-pack'],
    ['a pack that is a property of every object', { body: { pack: '__proto__' } }, 404, 'unknown-pack'],
    ['a pack that is a number', { body: { pack: 5 } }, 422, 'invalid-request'],
    ['no pack', { body: {} }, 422, 'invalid-request'],
    ['an unknown kind', { body: { pack, kinds: ['riddle'] } }, 422, 'invalid-request'],
    ['no kinds', { body: { pack, kinds: [] } }, 422, 'invalid-request'],
    ['a thousand kinds', { body: { pack, kinds: Array(1000).fill('order') } }, 422, 'invalid-request'],
    ['kinds that are no list', { body: { pack, kinds: 'order' } }, 422, 'invalid-request'],
    ['length 0', { body: { pack, length: 0 } }, 422, 'invalid-request'],
    ['length -1', { body: { pack, length: -1 } }, 422, 'invalid-request'],
    ['length 51', { body: { pack, length: 51 } }, 422, 'invalid-request'],
    ['length 10⁹', { body: { pack, length: 1e9 } }, 422, 'invalid-request'],
    ['length 2.5', { body: { pack, length: 2.5 } }, 422, 'invalid-request'],
    ['length "10"', { body: { pack, length: '10' } }, 422, 'invalid-request'],
    ['an infinite length', { raw: `{"pack":"${pack}","length":1e999}` }, 422, 'invalid-request'],
    ['a length that is NaN', { raw: `{"pack":"${pack}","length":NaN}` }, 400, 'bad-json'],
    ['an empty seed', { body: { pack, seed: '' } }, 422, 'invalid-request'],
    ['a seed that is a number', { body: { pack, seed: 7 } }, 422, 'invalid-request'],
    ['a seed of 1 kB', { body: { pack, seed: 's'.repeat(1000) } }, 422, 'invalid-request'],
    ['a seed of 1 MB', { body: { pack, seed: 's'.repeat(1_000_000) } }, 413, 'too-large'],
    ['an unknown attempt again', { body: { again: 'nothing' } }, 404, 'not-found'],
    ['a list', { body: [] }, 422, 'invalid-request'],
    ['null', { body: null }, 422, 'invalid-request'],
    ['no body', {}, 400, 'bad-json'],
    ['half a JSON', { raw: '{"pack":' }, 400, 'bad-json'],
    ['a form', { raw: 'pack=atlantis' }, 400, 'bad-json'],
    ['bytes that are no UTF-8', { raw: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) }, 400, 'bad-json'],
    ['brackets 30,000 deep', { raw: '['.repeat(30_000) + ']'.repeat(30_000) }, 422, 'invalid-request'],
    ['a page of another site', { body: { pack }, headers: { origin: 'https://evil.example' } }, 403, 'cross-origin'],
    ['a page without an origin', { body: { pack }, headers: { origin: 'null' } }, 403, 'cross-origin'],
    [
      'another site, as browsers say',
      { body: { pack }, headers: { 'sec-fetch-site': 'cross-site' } },
      403,
      'cross-origin',
    ],
    ['a neighbour site', { body: { pack }, headers: { 'sec-fetch-site': 'same-site' } }, 403, 'cross-origin'],
  ]
  beforeAll(() => call('POST', '/api/v1/attempts', { body: { pack } }))

  test.each(wrong)('%s is refused, quickly, and nothing is stored', async (_what, options, status, code) => {
    const refused = () => isRefused('POST', '/api/v1/attempts', options, status, code)
    expect(await quickest(refused)).toBeLessThan(QUICK_MS)
  })

  test('a field that does not fit is named', async () => {
    const { body } = await isRefused('POST', '/api/v1/attempts', { body: { pack, length: 0 } }, 422, 'invalid-request')
    expect(body.errors).toEqual([{ path: 'length', message: expect.any(String) }])
  })

  test('a body too large is refused while it comes, whatever its length says', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 10_000
        controller.enqueue(new TextEncoder().encode(' '.repeat(10_000)))
      },
    })
    await isRefused('POST', '/api/v1/attempts', { raw: endless }, 413, 'too-large')
    expect(sent).toBeLessThan(200_000)
  })

  test.each(['pack', 'seed', 'again'])('a naughty string as %s breaks nothing', async (field) => {
    for (const text of NAUGHTY) {
      const called = await call('POST', '/api/v1/attempts', { body: { pack, length: 1, [field]: text } })
      expect([201, 404, 422]).toContain(called.status)
      if (called.status !== 201) continue
      expect(await seedOf(called.body.attempt.id)).toBe(text)
    }
  })
})

const seedOf = async (id: string) =>
  (await database().prisma.attempt.findUniqueOrThrow({ where: { id }, select: { quiz: true } })).quiz.seed

describe('answering', () => {
  const finite: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a string', 'a'],
    ['a list', []],
    ['an empty object', {}],
    ['another kind’s', { riddle: 'a' }],
  ]
  /** Besides, of single kinds. */
  const wrong: { readonly [kind: string]: [what: string, response: unknown][] } = {
    order: [
      ['a card twice', { order: ['a', 'a', 'b', 'c', 'd', 'e'] }],
      ['a card missing', { order: ['a', 'b'] }],
      ['an unknown card', { order: ['a', 'b', 'c', 'd', 'zz'] }],
      ['no cards', { order: [] }],
      ['10,000 cards', { order: Array(10_000).fill('a') }],
    ],
    place: [
      ['a point north of the pole', { at: [0, 91] }],
      ['a point off the globe', { at: [181, 0] }],
      ['half a point', { at: [80] }],
      ['a height too many', { at: [80, 45, 0] }],
      ['words', { at: ['80', '45'] }],
    ],
    match: [
      ['an unknown bin', { bins: { a: 'nowhere' } }],
      ['no cards', { bins: {} }],
      ['an unknown card', { bins: { zz: 'a' } }],
      ['a prototype', JSON.parse('{"bins":{"__proto__":"a"}}')],
    ],
    choose: [
      ['an unknown option', { option: 'zz' }],
      ['two options', { option: ['a', 'b'] }],
      ['a property of every object', { option: 'constructor' }],
    ],
    estimate: [
      ['a word', { value: 'many' }],
      ['nothing', { value: null }],
    ],
    trace: [
      ['one point', { line: [[-30, 30.5]] }],
      ['501 points', { line: Array(501).fill([-30, 30.5]) }],
      [
        'a point off the globe',
        {
          line: [
            [-30, 30.5],
            [-30, 300],
          ],
        },
      ],
    ],
  }
  const infinite: [kind: 'estimate' | 'place' | 'trace', raw: string][] = [
    ['estimate', '{"response":{"value":1e999}}'],
    ['place', '{"response":{"at":[1e999,45]}}'],
    ['trace', '{"response":{"line":[[-30,30.5],[-1e999,30]]}}'],
  ]

  const rows = KINDS.flatMap((kind) =>
    [...finite, ...(wrong[kind] ?? [])].map(([what, response]): [string, string, unknown] => [kind, what, response]),
  )
  const plays = new Map<string, Play>()
  const playOf = async (kind: string): Promise<Play> => {
    const known = plays.get(kind)
    if (known) return known
    const play = await begin({ kinds: KINDS.filter((one) => one === kind), length: 2 })
    plays.set(kind, play)
    return play
  }
  const pathOf = (play: Play, position: number | string = 0) => `/api/v1/attempts/${play.id}/responses/${position}`

  test.each(rows)('%s: %s is no response: nothing is stored', async (kind, _what, response) => {
    const play = await playOf(kind)
    const options = { body: { response }, cookie: play.cookie }
    const refused = () => isRefused('PUT', pathOf(play), options, 422, 'malformed-response')
    expect(await quickest(refused)).toBeLessThan(QUICK_MS)
  })

  test.each(infinite)('%s: an infinite number is no response', async (kind, raw) => {
    const play = await playOf(kind)
    await isRefused('PUT', pathOf(play), { raw, cookie: play.cookie }, 422, 'malformed-response')
  })

  test('NaN is no JSON', async () => {
    const play = await playOf('estimate')
    await isRefused('PUT', pathOf(play), { raw: '{"response":{"value":NaN}}', cookie: play.cookie }, 400, 'bad-json')
  })

  test('a body too large is refused', async () => {
    const play = await playOf('trace')
    const options = { raw: JSON.stringify({ response: 'x'.repeat(70_000) }), cookie: play.cookie }
    await isRefused('PUT', pathOf(play), options, 413, 'too-large')
  })

  test('a later position is out of order, and nothing is told of its question', async () => {
    const play = await playOf('order')
    for (const response of [play.key(1), { order: ['nonsense'] }, undefined]) {
      const { body } = await isRefused(
        'PUT',
        pathOf(play, 1),
        { body: { response }, cookie: play.cookie },
        409,
        'out-of-order',
      )
      expect(body.errors).toBeUndefined()
    }
    await isRefused(
      'PUT',
      pathOf(play, 2),
      { body: { response: play.key(0) }, cookie: play.cookie },
      409,
      'out-of-order',
    )
    await isRefused(
      'PUT',
      pathOf(play, 1e8),
      { body: { response: play.key(0) }, cookie: play.cookie },
      409,
      'out-of-order',
    )
  })

  test.each(['-1', '1.5', '01', 'first', '1e3', '9'.repeat(30)])('the position %s does not exist', async (position) => {
    const play = await playOf('order')
    await isRefused('PUT', pathOf(play, position), { body: { response: {} }, cookie: play.cookie }, 404, 'not-found')
  })

  test('a page of another site cannot answer', async () => {
    const play = await playOf('order')
    const headers = { origin: 'https://evil.example' }
    const options = { body: { response: play.key(0) }, cookie: play.cookie, headers }
    await isRefused('PUT', pathOf(play), options, 403, 'cross-origin')
  })

  test('naughty strings as answers, ids and positions break nothing', async () => {
    const play = await playOf('choose')
    for (const text of NAUGHTY) {
      const options = { body: { response: { option: text } }, cookie: play.cookie }
      await isRefused('PUT', pathOf(play), options, 422, 'malformed-response')
      if (Buffer.from(text).toString() !== text || text.length > 5000 || text === '') continue
      const name = encodeURIComponent(text)
      await isRefused('GET', `/api/v1/attempts/${name}`, { cookie: play.cookie }, 404, 'not-found')
      await isRefused('GET', `/api/v1/packs/${name}`, {}, 404, 'unknown-pack')
      await isRefused('PUT', pathOf(play, name), options, 404, 'not-found')
    }
  })
})

test('an address that means nothing is refused as everything else', async () => {
  await isRefused('GET', '/api/v1/nothing/here', {}, 404, 'not-found')
  await isRefused('POST', '/api/v2', { body: {} }, 404, 'not-found')
})
