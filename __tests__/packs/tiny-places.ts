import type { z } from 'zod'
import type { packFile } from '@/lib/pack/schema'

type Places = Pick<
  z.input<typeof packFile>,
  'tripoints' | 'stretches' | 'areas' | 'crossings' | 'routes' | 'settlements' | 'waters' | 'relief'
>

export const cited = [{ source: 'gazetteer' }]
export const named = (en: string) => ({ names: { en }, sources: cited, status: 'verified' as const })
const point = (lon: number, lat: number, uncertaintyKm: number) => ({
  at: [lon, lat] satisfies [number, number],
  uncertaintyKm,
})

const settlement = (id: string, name: string, party: string, lon: number, lat: number) => ({
  id,
  ...named(name),
  party,
  ...point(lon, lat, 1),
  identification: 'certain' as const,
  explanation: { en: `${name} lives on ferries and reeds.` },
})

const side = (name: string, lon: number, lat: number, road?: string) => ({
  names: { en: name },
  ...point(lon, lat, 1),
  status: 'verified' as const,
  ...(road ? { road } : {}),
})

export const tinyPlaces: Places = {
  tripoints: [
    { id: 'sill', ...named('The Sill'), ...point(-32, 30.5, 0.3), end: 'first', elevationM: 812 },
    { id: 'mouth', ...named('Maren Mouth'), ...point(-28, 30.6, 0.3), end: 'last' },
  ],
  stretches: [
    { id: 'upper-maren', ...named('Upper Maren'), from: [-32, 30.5], to: [-30.4, 30.54], water: 'maren' },
    { id: 'lower-maren', ...named('Lower Maren'), from: [-29.6, 30.56], to: [-28, 30.6], water: 'maren' },
  ],
  areas: [
    {
      id: 'salt-fen',
      ...named('Salt Fen'),
      uncertaintyKm: 5,
      ring: [
        [-29.9, 30.3],
        [-29.1, 30.3],
        [-29.1, 30.7],
        [-29.9, 30.7],
        [-29.9, 30.3],
      ],
    },
  ],
  crossings: [
    {
      id: 'high-bridge',
      ...named('High Bridge'),
      ...point(-31.2, 30.52, 0.5),
      sides: { vell: side('Tarn', -31.2, 30.6, 'V1'), osterra: side('Quill', -31.2, 30.44, 'O7') },
      routes: ['v1', 'o7'],
      explanation: [{ en: 'The oldest bridge over the Maren, of stone.' }],
    },
    {
      id: 'rail-bridge',
      ...named('Rail Bridge'),
      ...point(-30, 30.55, 0.5),
      sides: { vell: side('Ambry', -30, 30.63, 'V2'), osterra: side('Dunmoor', -30, 30.47, 'O8') },
      rail: { en: 'Maren Valley Line' },
      routes: ['maren-line'],
      explanation: [{ en: 'Trains wait here while the ferries pass.' }],
    },
    {
      id: 'fen-ferry',
      ...named('Fen Ferry'),
      ...point(-28.8, 30.58, 0.5),
      sides: { vell: side('Sedge', -28.8, 30.66, 'V3'), osterra: side('Brack', -28.8, 30.5, 'O9') },
      explanation: [{ en: 'A chain ferry, when the fen is not in flood.' }],
      areas: ['salt-fen'],
    },
  ],
  routes: [
    {
      id: 'v1',
      ...named('V1'),
      kind: 'road',
      party: 'vell',
      crossing: 'high-bridge',
      number: 'V1',
      schematic: true,
      line: [
        [-31.3, 31],
        [-31.2, 30.52],
      ],
    },
    {
      id: 'o7',
      ...named('O7'),
      kind: 'road',
      party: 'osterra',
      crossing: 'high-bridge',
      number: 'O7',
      schematic: true,
      line: [
        [-31.2, 30.52],
        [-31.1, 30.1],
      ],
    },
    {
      id: 'maren-line',
      ...named('Maren Valley Line'),
      kind: 'rail',
      party: 'vell',
      crossing: 'rail-bridge',
      schematic: true,
      line: [
        [-30.2, 31],
        [-30, 30.55],
        [-29.9, 30],
      ],
    },
  ],
  settlements: [
    settlement('orrin', 'Orrin', 'vell', -31.6, 31),
    settlement('lisk', 'Lisk', 'vell', -30.6, 30.9),
    settlement('hesper', 'Hesper', 'vell', -29.2, 31.1),
    settlement('cald', 'Cald', 'osterra', -31.5, 30.1),
    settlement('morrow', 'Morrow', 'osterra', -30.2, 29.95),
    settlement('wend', 'Wend', 'osterra', -28.5, 30.2),
    // A name without a known point, as old lists have them.
    { id: 'nowhere', ...named('Nowhere'), party: 'osterra', identification: 'unknown' },
  ],
  waters: [
    { id: 'maren', ...named('Maren'), kind: 'river', rank: 1, parties: ['vell', 'osterra'] },
    {
      id: 'lake-ister',
      ...named('Lake Ister'),
      kind: 'lake',
      rank: 1,
      parties: ['vell'],
      askPlace: true,
      ...point(-29.9, 31.2, 2),
    },
  ],
  relief: [{ id: 'mount-lorn', ...named('Mount Lorn'), kind: 'peak', ...point(-31.8, 30.2, 1), elevationM: 1430 }],
}
