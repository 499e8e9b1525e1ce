'use client'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import type { UiMessages } from '@/components/i18n/words'
import AtlasMap from './AtlasMap'
import type { AtlasMapProps } from './props'

export interface WordedAtlasProps extends AtlasMapProps {
  readonly messages: Pick<UiMessages, 'map'>
  /** BCP 47 tag for numbers. */
  readonly locale: string
}

/** The map with its own words: for pages that send no translations until it is wanted. */
export default function WordedAtlas({ messages, locale, ...map }: WordedAtlasProps) {
  return (
    <WordsProvider messages={messages} locale={locale}>
      <AtlasMap {...map} />
    </WordsProvider>
  )
}
