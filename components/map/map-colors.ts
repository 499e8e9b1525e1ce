import type { Level } from '@/lib/memory/level'

/** A level's mark: its fill, and what is drawn on it. */
export interface CreditColors {
  readonly fill: string
  readonly on: string
}

/**
 * The colours of `app/tokens.css` for what draws on a canvas and cannot read CSS variables. `colorOf` gives the colour
 * that a token has in the theme of the moment.
 */
export const mapColorsOf = (colorOf: (token: string) => string) => ({
  paper: colorOf('--paper'),
  ink: colorOf('--ink'),
  ink2: colorOf('--ink-2'),
  borderRed: colorOf('--border-red'),
  borderOnGold: colorOf('--border-on-gold'),
  post: colorOf('--post'),
  postStripes: colorOf('--post-stripes'),
  you: colorOf('--you'),
  gold: colorOf('--gold'),
  goldInk: colorOf('--gold-ink'),
  onGold: colorOf('--on-gold'),
  goldCase: colorOf('--gold-case'),
  landA: colorOf('--land-a'),
  landB: colorOf('--land-b'),
  landOther: colorOf('--land-other'),
  ribbonA: colorOf('--ribbon-wash-a'),
  ribbonB: colorOf('--ribbon-wash-b'),
  water: colorOf('--water'),
  waterLine: colorOf('--water-line'),
  waterInk: colorOf('--water-ink'),
  relief: colorOf('--relief'),
  reliefInk: colorOf('--relief-ink'),
  boundary: colorOf('--boundary'),
  graticule: colorOf('--graticule'),
  halo: colorOf('--halo'),
  road: colorOf('--road'),
  roadCase: colorOf('--road-case'),
  rail: colorOf('--rail'),
  /** By how well something is known. */
  credit: {
    new: { fill: colorOf('--credit-0'), on: colorOf('--on-credit') },
    missed: { fill: colorOf('--credit-1'), on: colorOf('--on-credit') },
    shaky: { fill: colorOf('--credit-2'), on: colorOf('--on-credit') },
    nearly: { fill: colorOf('--credit-3'), on: colorOf('--on-credit-3') },
    known: { fill: colorOf('--credit-4'), on: colorOf('--on-credit-4') },
  } satisfies Record<Level, CreditColors>,
})

export type MapColors = Readonly<ReturnType<typeof mapColorsOf>>
