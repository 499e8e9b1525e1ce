import { parsePack } from '@/lib/pack/parse'
import { PackError } from '@/lib/pack/problem'
import { tinyFile } from '../packs/tiny'
import { filesOf } from './files'

/** A line is long to read, and only few of these are about it. */
const SHORT = {
  attribution: '',
  licence: '',
  line: [
    [0, 0],
    [1, 1],
  ],
  lakes: {},
}

/** A copy of real files with one thing changed, by its path. */
function changed(path: string, value: unknown) {
  const files: Record<string, unknown> = path.startsWith('geo') ? filesOf() : { ...filesOf(), geo: SHORT }
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let place: unknown = files
  for (const key of keys) place = isRecord(place) ? place[key] : undefined
  if (!isRecord(place)) throw new Error(`no ${path}`)
  if (value === undefined) delete place[last]
  else place[last] = value
  return { pack: files.pack, geo: files.geo, rivers: files.rivers }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const refusal = (path: string, value: unknown): string => {
  try {
    parsePack(changed(path, value), 'test')
  } catch (error) {
    if (error instanceof PackError) return error.message
    throw error
  }
  return 'accepted'
}

const fact = { en: 'x' }

describe('a pack that is wrong is refused, naming file, path and reason', () => {
  it.each([
    // What the schema says.
    ['pack', null, 'pack.json: ', 'object'],
    ['pack.slug', 'China Kazakhstan', 'pack.json: slug: ', 'lower-case words'],
    ['pack.title', undefined, 'pack.json: title: ', 'expected object'],
    ['pack.parties', [], 'pack.json: parties', 'Too small'],
    ['pack.events.3.kind', 'pact', 'pack.json: events[3].kind: ', 'Invalid option'],
    ['pack.events.3.label.en', '', 'pack.json: events[3].label.en: ', '>=1'],
    ['pack.crossings.0.at', [181, 47], 'pack.json: crossings[0].at[0]: ', '<=180'],
    ['pack.crossings.0.at', [85, 91], 'pack.json: crossings[0].at[1]: ', '<=90'],
    ['pack.crossings.0.at', [Number.NaN, 47], 'pack.json: crossings[0].at[0]: ', 'expected number'],
    ['pack.crossings.0.uncertaintyKm', 0, 'pack.json: crossings[0].uncertaintyKm: ', '>0'],
    ['pack.crossings.0.sources', [], 'pack.json: crossings[0].sources: ', 'Too small'],
    ['pack.facts.7.status', 'rumoured', 'pack.json: facts[7].status: ', 'Invalid option'],
    [
      'pack.facts.2.choose',
      { prompt: fact, key: fact, distractors: [fact] },
      'facts[2].choose.distractors: ',
      'Too small',
    ],
    ['geo.line', [[1, 2]], 'geo.json: line: ', 'Too small'],
    ['rivers.rivers', 'none', 'rivers.json: rivers: ', 'record'],
    // What no schema says.
    ['pack.events.1.id', 'convention-peking', 'pack.json: convention-peking: ', 'used by a event and a event'],
    ['pack.events.0.date', '14 November 1860', 'pack.json: events[0].date: ', 'no EDTF date'],
    ['pack.events.0.oldStyle', '1860-11-31', 'pack.json: events[0].oldStyle: ', 'no EDTF date'],
    ['pack.events.5.asked', '1869', 'pack.json: events[5].asked: ', 'finer than 1870, or another time'],
    ['pack.events.0.actors', ['atlantis'], 'pack.json: events[0].actors[0]: ', 'nothing has the id atlantis'],
    ['pack.events.0.actors', ['kz'], 'pack.json: events[0].actors[0]: ', 'kz is a party, not a actor'],
    [
      'pack.events.0.concerns.stretches',
      ['nowhere'],
      'pack.json: events[0].concerns.stretches[0]: ',
      'nothing has the id',
    ],
    [
      'pack.events.0.sources.0.source',
      'hearsay',
      'pack.json: convention-peking.sources[0]: ',
      'nothing has the id hearsay',
    ],
    ['pack.events.24.uncertaintyKm', undefined, 'pack.json: events[24]: ', 'a point needs its uncertainty'],
    ['pack.crossings.0.sides.mn', undefined, 'accepted', ''],
    ['pack.crossings.0.sides.cn', undefined, 'pack.json: crossings[0].sides: ', 'no side of cn'],
    [
      'pack.crossings.1.sides.kz.settlement',
      'settlement-cn-tacheng',
      'pack.json: crossings[1].sides.kz: ',
      'belongs to cn',
    ],
    ['pack.crossings.0.routes', ['road-66'], 'pack.json: crossings[0].routes[0]: ', 'nothing has the id road-66'],
    ['pack.routes.0.crossing', 'lake-zaysan', 'pack.json: routes[0].crossing: ', 'is a water, not a crossing'],
    ['pack.settlements.0.party', 'mn', 'pack.json: settlements[0].party: ', 'nothing has the id mn'],
    ['pack.settlements.4.identification', 'certain', 'pack.json: settlements[4]: ', 'exactly if it was identified'],
    ['pack.waters.8.askPlace', true, 'pack.json: waters[8].askPlace: ', 'no point to ask'],
    ['pack.stretches.0.water', 'area-saur', 'pack.json: stretches[0].water: ', 'is a area, not a water'],
    ['pack.areas.0.ring.0', [80, 40], 'pack.json: areas[0].ring: ', 'last point is not the first'],
    ['pack.extent', [88.4, 41.6, 79, 49.6], 'pack.json: extent: ', 'no box'],
    ['pack.mapSheets.0.footprint', [84, 48, 90, 152], 'pack.json: mapSheets[0].footprint: ', 'no box'],
    ['pack.parties.1.tint', 'a', 'pack.json: parties: ', 'same tint'],
    ['pack.parties.1.side', 'right', 'pack.json: parties: ', 'same side'],
    ['pack.tripoints.1.end', 'first', 'pack.json: tripoints: ', 'same end'],
    ['pack.facts.8.about', ['kz'], 'pack.json: facts[8].about: ', 'has a place on the map'],
    ['pack.facts.8.choose.key.en', 'Bosten Lake', 'pack.json: facts[8].choose.distractors: ', 'one of them is the key'],
    [
      'pack.facts.8.choose.distractors.0.en',
      'bosten lake',
      'pack.json: facts[8].choose.distractors: ',
      'two are the same',
    ],
    ['pack.facts.8.choose.prompt.en', 'Is it Lake Zaysan?', 'pack.json: facts[8].choose.prompt: ', 'contains the key'],
    ['pack.facts.9.estimate.min', 1900, 'pack.json: facts[9].estimate: ', 'does not lie between'],
    ['pack.context.countries.0.party', 'su', 'pack.json: context.countries[0].party: ', 'nothing has the id su'],
    ['geo.lakes.lake-ness', [], 'geo.json: lakes.lake-ness: ', 'no water has the id'],
    ['rivers.rivers.river-styx', [], 'rivers.json: rivers.river-styx: ', 'no water has the id'],
  ])('%s = %j', (path, value, where, reason) => {
    const message = refusal(path, value)
    expect(message).toContain(where)
    expect(message).toContain(reason)
  })

  it('names everything that is wrong, one line each', () => {
    const both = changed('pack.events.0.date', 'soon')
    if (isRecord(both.pack)) both.pack.extent = [1, 1, 0, 0]
    expect(() => parsePack(both, 'test')).toThrow(/events\[0\]\.date.*\n.*extent/)
  })
})

describe('a pack that is right', () => {
  it('is what its files say, with its edition and its geometry', () => {
    const files = filesOf()
    const pack = parsePack(files, 'abc')
    expect(pack.edition).toBe('abc')
    expect(pack.line.length).toBeGreaterThan(1000)
    expect(pack.events).toHaveLength(35)
  })

  it('may be any other border', () => {
    const geo = {
      attribution: '',
      licence: '',
      line: [
        [0, 0],
        [1, 1],
      ],
      lakes: {},
    }
    expect(parsePack({ pack: tinyFile, geo, rivers: { attribution: '', licence: '', rivers: {} } }, 'x').slug).toBe(
      'vell-osterra',
    )
  })
})
