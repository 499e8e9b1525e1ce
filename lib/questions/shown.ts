import { z } from 'zod'
import type { Text } from '@/lib/text/text'

/** Classes of names that the blind map may have to leave out. */
const HIDDEN = ['lake', 'river', 'range', 'crossing', 'tripoint', 'country', 'border'] as const
export type Hidden = (typeof HIDDEN)[number]

/** What every question shows. */
export interface Prompt {
  readonly prompt: Text
  /** One line of help at most. */
  readonly help?: Text
  readonly hide: readonly Hidden[]
}

/** The same on the wire: each `Text` is a string in the reader's language. */
export const promptSchema = z.object({
  prompt: z.string(),
  /** One line of help at most. */
  help: z.string().exactOptional(),
  /** Classes of names the blind map must not show for this question. Towns, roads and rails are never shown on it. */
  hide: z.array(z.enum(HIDDEN)),
})

/** A card, a bin, an option. Its id tells its place on the screen, nothing else. */
export interface Card {
  readonly id: string
  readonly label: Text
  readonly detail?: Text
}

/** The same on the wire. */
export const cardSchema = z.object({ id: z.string(), label: z.string(), detail: z.string().exactOptional() })

/** `a`, `b`, `c` …: by position, never by what it stands for. */
export const letter = (position: number): string => String.fromCharCode('a'.charCodeAt(0) + position)

export const letters = (count: number): string[] => Array.from({ length: count }, (_, i) => letter(i))
