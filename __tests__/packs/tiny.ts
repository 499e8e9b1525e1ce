import type { z } from 'zod'
import { parsePack } from '@/lib/pack/parse'
import type { GeoFile, packFile, RiversFile } from '@/lib/pack/schema'
import { tinyEvents } from './tiny-events'
import { cited, named, tinyPlaces } from './tiny-places'

/**
 * A border that never was, in the middle of the Atlantic: two countries, a river between them from west to east, few of
 * everything and none of some. It proves that no code knows a real border.
 */
export const tinyFile: z.input<typeof packFile> = {
  slug: 'vell-osterra',
  title: { en: 'Vell–Osterra border' },
  summary: { en: 'A river, two countries, three bridges.' },
  extent: [-32.4, 29.6, -27.6, 31.6],
  placeRadiusKm: 3,
  lineUncertaintyKm: 0.2,
  parties: [
    { id: 'vell', names: { en: 'Vell' }, code: 'XV', tint: 'a', side: 'left', adjective: { en: 'Vellish' } },
    { id: 'osterra', names: { en: 'Osterra' }, code: 'XO', tint: 'b', side: 'right', adjective: { en: 'Osterran' } },
  ],
  actors: [
    { id: 'kingdom', names: { en: 'Kingdom of Vell' } },
    { id: 'league', names: { en: 'Osterran League' } },
    { id: 'guild', names: { en: 'Ferry Guild' } },
    { id: 'abbey', names: { en: 'Abbey of Lorn' } },
    { id: 'admiralty', names: { en: 'Sable Admiralty' } },
  ],
  ...tinyPlaces,
  events: tinyEvents,
  mapSeries: [],
  mapSheets: [],
  statistics: [
    {
      id: 'bridges-built',
      ...named('Bridges ever built over the Maren'),
      value: 41,
      unit: 'count',
      explanation: { en: 'The Maren takes a bridge every few years.' },
    },
  ],
  facts: [
    {
      id: 'ferry-toll',
      subject: { en: 'The toll of the Fen Ferry' },
      relation: { en: 'was paid in' },
      object: { en: 'salt' },
      about: ['fen-ferry'],
      sources: cited,
      status: 'verified',
      inArticle: true,
      choose: {
        prompt: { en: 'What was the toll of the Fen Ferry paid in?' },
        key: { en: 'Salt' },
        distractors: [{ en: 'Reeds' }, { en: 'Eels' }, { en: 'Peat' }, { en: 'Wool' }],
      },
    },
    {
      id: 'fen-depth',
      subject: { en: 'The Salt Fen' },
      relation: { en: 'is deep' },
      object: { en: '14 m' },
      about: ['salt-fen'],
      sources: cited,
      status: 'verified',
      inArticle: false,
      estimate: {
        prompt: { en: 'How deep is the Salt Fen?' },
        value: 14,
        unit: 'm',
        min: 0,
        max: 60,
        step: 1,
        tolerance: 1,
      },
    },
    {
      id: 'rumour',
      subject: { en: 'The Abbey' },
      relation: { en: 'hid' },
      object: { en: 'a bell' },
      about: ['mount-lorn'],
      sources: cited,
      status: 'unverified',
      inArticle: false,
      choose: {
        prompt: { en: 'What did the Abbey hide?' },
        key: { en: 'A bell' },
        distractors: [{ en: 'A book' }, { en: 'A boat' }, { en: 'A bull' }],
      },
    },
  ],
  sources: [
    { id: 'gazetteer', title: 'Gazetteer of places that never were', url: 'https://example.org/gazetteer' },
    { id: 'rolls', title: 'The Rolls of Vell' },
  ],
  context: {
    towns: [{ names: { en: 'Orrin' }, at: [-31.6, 31], rank: 1 }],
    countries: [
      { names: { en: 'Vell' }, at: [-30, 31.3], party: 'vell' },
      { names: { en: 'Osterra' }, at: [-30, 29.8], party: 'osterra' },
    ],
  },
  attribution: [{ text: 'Nobody', licence: 'CC0-1.0' }],
}

/** Forty bends of the Maren. */
const line: GeoFile['line'] = Array.from({ length: 81 }, (_, i) => [
  -32 + i * 0.05,
  30.5 + (i * 0.1) / 80 + 0.12 * Math.sin((i * Math.PI) / 8),
])

export const tinyGeo: GeoFile = {
  attribution: 'Nobody',
  licence: 'CC0-1.0',
  line,
  lakes: {
    'lake-ister': [
      [
        [-29.95, 31.15],
        [-29.85, 31.15],
        [-29.85, 31.25],
        [-29.95, 31.25],
        [-29.95, 31.15],
      ],
    ],
  },
}

export const tinyRivers: RiversFile = {
  attribution: 'Nobody',
  licence: 'CC0-1.0',
  rivers: { maren: [line.slice(0, 33), line.slice(48)] },
}

export const tinyPack = parsePack({ pack: tinyFile, geo: tinyGeo, rivers: tinyRivers }, 'tiny')
