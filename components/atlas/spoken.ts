import type { AtlasEntry, AtlasSection } from '@/lib/atlas'
import type { Spoken } from '@/lib/text/text'

/** The atlas in the reader's language, as it reaches the screen. */
export type Section = Spoken<AtlasSection>
export type Entry = Spoken<AtlasEntry>
