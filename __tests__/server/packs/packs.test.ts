import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mapFileOf } from '@/lib/server/packs/map-files'
import { loadPacks } from '@/lib/server/packs/packs'
import { settings } from '@/lib/server/platform/config'
import { TINY_FOLDER, tinyFile } from '../../packs/tiny'
import { call } from '../support/call'
import { begin, finish } from '../support/play'
import { restart, startService, writePack } from '../support/service'

startService()

describe('the list', () => {
  test('tells what a pack is and what it can ask', async () => {
    const { body } = await call('GET', '/api/v1/packs')
    expect(body.packs).toMatchObject([
      {
        slug: tinyFile.slug,
        title: tinyFile.title.en,
        edition: expect.stringMatching(/^[0-9a-f]{16}$/),
        parties: tinyFile.parties.map(({ id, names }) => ({ id, name: names.en })),
        counts: { events: tinyFile.events.length, crossings: tinyFile.crossings.length },
      },
    ])
    expect(body.packs[0].kinds).toContain('order')
  })
})

describe('a pack', () => {
  test('is open data, whole, and not sent twice to somebody who has it', async () => {
    const first = await call('GET', `/api/v1/packs/${tinyFile.slug}`)
    expect(first.body).toMatchObject({ slug: tinyFile.slug, line: expect.any(Array), edition: expect.any(String) })
    const etag = first.headers.get('etag') ?? ''
    const headers = { 'if-none-match': etag }
    const second = await call('GET', `/api/v1/packs/${tinyFile.slug}`, { headers })
    expect([second.status, second.text]).toEqual([304, ''])
  })
})

describe('an invalid pack', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'demarcate-bad-packs-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is named by file, path and reason', () => {
    writePack(folder, { extent: ['west', 0, 0, 0] })
    expect(() => loadPacks(folder)).toThrow(/pack\.json.*extent\[0\]/)
  })

  test('in a folder of another name is refused', () => {
    writePack(folder, { slug: 'elsewhere' })
    expect(() => loadPacks(folder)).toThrow(/slug: is "elsewhere"/)
  })

  test('that is no JSON is named', () => {
    writePack(folder)
    writeFileSync(path.join(folder, tinyFile.slug, 'geo.json'), '{"line": [')
    expect(() => loadPacks(folder)).toThrow(/geo\.json is not JSON/)
  })
})

describe('a pack that has changed since', () => {
  test('an attempt goes on with the edition it was drawn from, and is reviewed and played again with it', async () => {
    const [open, finished] = [await begin({ length: 2 }), await begin({ length: 1 })]
    await open.put(0, open.key(0))
    await finish(finished)
    writePack(settings().packsFolder, { summary: { en: 'Another edition.' } })
    await restart()

    const look = (id: string, cookie: string, what = '') => call('GET', `/api/v1/attempts/${id}${what}`, { cookie })
    expect((await look(open.id, open.cookie)).body).toMatchObject({
      attempt: { position: 1 },
      question: { position: 1 },
    })
    expect((await open.put(1, open.key(1))).body).toMatchObject({ credit: 1, attempt: { finished: true } })
    const review = await look(open.id, open.cookie, '/review')
    expect(review.body.items.map(({ credit }: { credit: number }) => credit)).toEqual([1, 1])
    const again = await call('POST', '/api/v1/attempts', { body: { again: finished.id }, cookie: finished.cookie })
    expect([again.status, again.body.attempt.edition]).toEqual([201, review.body.attempt.edition])
    expect((await look(finished.id, finished.cookie)).body).toMatchObject({
      attempt: { points: 1000, finished: true },
      question: null,
    })
  })
})

describe('the files of a map, of a pack in another folder', () => {
  test('are its poster and its tiles', async () => {
    for (const [file, type] of [
      ['poster.json', 'application/json'],
      ['tiles/tilejson.json', 'application/json'],
      ['tiles/0/0/0.pbf', 'application/x-protobuf'],
    ] as const) {
      const found = await mapFileOf(tinyFile.slug, file)
      expect(found?.type).toBe(type)
      expect(Buffer.from(found?.bytes ?? []).equals(readFileSync(path.join(TINY_FOLDER, file)))).toBe(true)
    }
  })

  test.each(['pack.json', 'map.json', '../vell-osterra/poster.json', 'tiles/../poster.json', 'tiles/9/9/9.pbf'])(
    'and not %s',
    async (file) => expect(await mapFileOf(tinyFile.slug, file)).toBeUndefined(),
  )

  test('of a pack that there is', async () => {
    expect(await mapFileOf('nowhere', 'poster.json')).toBeUndefined()
    expect(await mapFileOf('..', 'poster.json')).toBeUndefined()
  })
})
