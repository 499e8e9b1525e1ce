/** peek: title and action. fit: as high as its content, leaving the map room. full: up to the bar. */
export const SHEET_LEVELS = ['peek', 'fit', 'full'] as const
export type SheetLevel = (typeof SHEET_LEVELS)[number]

/** What the grip says it would do next, and what it is. */
export interface SheetWords {
  readonly raise: string
  readonly lower: string
}

/** Pixels of the map's box that the sheet lies over. */
export interface Cover {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const higher = (level: SheetLevel): SheetLevel => (level === 'peek' ? 'fit' : 'full')
export const lower = (level: SheetLevel): SheetLevel => (level === 'full' ? 'fit' : 'peek')

/** Where a sheet let go at `height`, moving upwards at `speed` px/ms, comes to rest. */
export function restingLevel(heights: Readonly<Record<SheetLevel, number>>, height: number, speed: number): SheetLevel {
  // A flick travels on for about 160 ms.
  const aim = height + speed * 160
  return SHEET_LEVELS.reduce((best, level) =>
    Math.abs(heights[level] - aim) < Math.abs(heights[best] - aim) ? level : best,
  )
}
