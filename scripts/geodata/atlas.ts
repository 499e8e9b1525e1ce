import type { LonLat } from '@/lib/pack/schema'
import type { Box } from './plane'

/** What this pack's map shows, and where: the one place in the builders that knows which border it is. */
export const SLUG = 'china-kazakhstan'

/** Drawn in detail, from OpenStreetMap. No sea in it, so the maritime outlines of the source do no harm. */
export const REGION: Box = [58, 33, 104, 59]

/** Every country with land in the region, or a border with one that has. */
export const COUNTRIES = ['CN', 'KZ', 'RU', 'MN', 'KG', 'UZ', 'TJ', 'TM', 'AF', 'PK', 'IN', 'IR'] as const

/** The two sides. The first one's vertices are the line where the source's neighbours differ by a vertex. */
export const PARTIES = ['CN', 'KZ'] as const

/** Where the three countries' outlines meet in the source: the first vertex of the line and the last. */
export const TRIPOINTS: readonly [LonLat, LonLat] = [
  [87.28579, 49.115872],
  [80.1744037, 42.2108441],
]

/** Lakes with a name in the pack: a point in each, and which is labelled first. */
export const LAKES: Record<string, { at: LonLat; rank: number }> = {
  'lake-zaysan': { at: [84, 47.95], rank: 1 },
  'lake-alakol': { at: [81.735, 46.138], rank: 1 },
  'lake-balkhash': { at: [74.1, 45.6], rank: 1 },
  'lake-sasykkol': { at: [80.951, 46.591], rank: 2 },
  'lake-ebinur': { at: [82.948, 44.877], rank: 2 },
  'lake-sayram': { at: [81.17, 44.6], rank: 3 },
  'lake-markakol': { at: [85.764, 48.751], rank: 3 },
  'lake-zhalanashkol': { at: [82.15483, 45.56553], rank: 4 },
}

/** Great lakes around, for orientation only. */
export const CONTEXT_LAKES: Record<string, { name: string; at: LonLat; rank: number }> = {
  'issyk-kul': { name: 'Issyk-Kul', at: [77.3, 42.45], rank: 1 },
  kapchagay: { name: 'Kapchagay Reservoir', at: [77.5, 43.83], rank: 2 },
  bosten: { name: 'Bosten Lake', at: [87.0, 41.97], rank: 2 },
  ulungur: { name: 'Lake Ulungur', at: [87.3, 47.25], rank: 2 },
  uvs: { name: 'Uvs Lake', at: [92.8, 50.33], rank: 2 },
}

/** Crossing points, for the home page's first picture. */
export const CROSSINGS: Record<string, LonLat> = {
  'crossing-maykapshagay': [85.622, 47.485],
  'crossing-bakhty': [82.79, 46.69],
  'crossing-dostyk': [82.5531, 45.2014],
  'crossing-khorgos': [80.4005, 44.213],
  'crossing-kolzhat': [80.715, 43.53],
}

export const OSM = { attribution: '© OpenStreetMap contributors', licence: 'ODbL-1.0' } as const
export const GSHHG = {
  attribution: 'Rivers: GSHHG 2.3.7 / World Data Bank II',
  licence: 'LGPL-3.0-or-later',
} as const
