import type { Level } from '@/lib/memory/level'

/** The colours of the tokens (day and night) for what draws on a canvas and cannot read CSS variables. */
export interface MapColors {
  readonly name: 'day' | 'night'
  readonly paper: string
  readonly paperSunk: string
  readonly ink: string
  readonly ink2: string
  readonly rule: string
  readonly borderRed: string
  /** The border on a gold band. */
  readonly borderOnGold: string
  readonly you: string
  readonly onYou: string
  readonly gold: string
  readonly goldInk: string
  readonly onGold: string
  /** Around gold shapes: day gold has too little contrast of its own. */
  readonly goldCase: string
  readonly landA: string
  readonly landB: string
  readonly landOther: string
  readonly ribbonA: string
  readonly ribbonB: string
  readonly water: string
  readonly waterLine: string
  readonly waterInk: string
  readonly relief: string
  readonly reliefInk: string
  readonly boundary: string
  readonly graticule: string
  readonly halo: string
  readonly road: string
  readonly roadCase: string
  readonly rail: string
  /** By how well something is known: fill, and what is drawn on it. */
  readonly credit: Readonly<Record<Level, { readonly fill: string; readonly on: string }>>
  readonly ribbonOpacity: { readonly a: number; readonly b: number }
}

export const DAY: MapColors = {
  name: 'day',
  paper: '#FCFBF7',
  paperSunk: '#F2F0E8',
  ink: '#13212C',
  ink2: '#43525E',
  rule: '#D8D5C9',
  borderRed: '#C2202C',
  borderOnGold: '#C2202C',
  you: '#1A46B8',
  onYou: '#FFFFFF',
  gold: '#F0B323',
  goldInk: '#7A5200',
  onGold: '#13212C',
  goldCase: '#13212C',
  landA: '#DFEADB',
  landB: '#FAF0D2',
  landOther: '#EDEBE4',
  ribbonA: '#7FB08E',
  ribbonB: '#E2AC3C',
  water: '#A6CFE6',
  waterLine: '#5D9FC8',
  waterInk: '#194F73',
  relief: '#A99C7C',
  reliefInk: '#6B5D3C',
  boundary: '#7D7A72',
  graticule: 'rgba(19, 33, 44, 0.1)',
  halo: '#FCFBF7',
  road: '#F7D67A',
  roadCase: '#8C6A1F',
  rail: '#2B3740',
  credit: {
    new: { fill: '#FFFFFF', on: '#13212C' },
    missed: { fill: '#F1E3C2', on: '#13212C' },
    shaky: { fill: '#C6DDCF', on: '#13212C' },
    nearly: { fill: '#79AC97', on: '#13212C' },
    known: { fill: '#1F5A4B', on: '#FFFFFF' },
  },
  ribbonOpacity: { a: 0.5, b: 0.5 },
}

export const NIGHT: MapColors = {
  name: 'night',
  paper: '#18222A',
  paperSunk: '#10181E',
  ink: '#F1EEE4',
  ink2: '#BCC6CB',
  rule: '#33424D',
  borderRed: '#FF6A5C',
  borderOnGold: '#8E1420',
  you: '#8FB2FF',
  onYou: '#0C1730',
  gold: '#F2BB3B',
  goldInk: '#F2BB3B',
  onGold: '#13212C',
  goldCase: '#141C22',
  landA: '#22332E',
  landB: '#302E28',
  landOther: '#1D252B',
  ribbonA: '#4F8A6C',
  ribbonB: '#A98A48',
  water: '#123A55',
  waterLine: '#2F6C93',
  waterInk: '#8CC6EA',
  relief: '#5E5A45',
  reliefInk: '#B9AE8C',
  boundary: '#7E878C',
  graticule: 'rgba(241, 238, 228, 0.08)',
  halo: '#141C22',
  road: '#D9B04A',
  roadCase: '#14191D',
  rail: '#D5DADD',
  credit: {
    new: { fill: '#212D36', on: '#F1EEE4' },
    missed: { fill: '#4A4128', on: '#F1EEE4' },
    shaky: { fill: '#2D5448', on: '#F1EEE4' },
    nearly: { fill: '#4E8E79', on: '#0B1014' },
    known: { fill: '#8ED3BA', on: '#10181E' },
  },
  ribbonOpacity: { a: 0.42, b: 0.42 },
}
