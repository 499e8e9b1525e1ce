import type { AtlasEntry, AtlasSection } from '@/lib/atlas'
import type { Localized } from '@/lib/text/text'

/** The atlas in the reader's language, as it reaches the screen. */
export type Section = Localized<AtlasSection>
export type Entry = Localized<AtlasEntry>
