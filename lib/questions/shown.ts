import type { Text } from '@/lib/text/text'

/** Classes of names that the blind map may have to leave out. */
export type Hidden = 'lake' | 'river' | 'range' | 'crossing' | 'tripoint' | 'country' | 'border'

/** What every question shows. */
export interface Prompted {
  readonly prompt: Text
  /** One line of help at most. */
  readonly help?: Text
  readonly hide: readonly Hidden[]
}

/** A card, a bin, an option. Its id tells its place on the screen, nothing else. */
export interface Card {
  readonly id: string
  readonly label: Text
  readonly detail?: Text
}

/** `a`, `b`, `c` …: by position, never by what it stands for. */
export const letter = (position: number): string => String.fromCharCode('a'.charCodeAt(0) + position)

export const letters = (count: number): string[] => Array.from({ length: count }, (_, i) => letter(i))
