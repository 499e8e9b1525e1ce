import { besideSheet } from '@/components/brand/SheetFrame'
import { messagesFor, readerFormatLocale, readerLocale, translatorOf } from '@/components/i18n/words'
import { LivingMap } from '@/components/map/LivingMap'
import { Poster } from '@/components/map/poster/Poster'
import { PosterCredit } from '@/components/map/poster/PosterCredit'
import { mapPackOf } from '@/lib/map/map-pack'
import type { Pack } from '@/lib/pack/pack'
import { localize } from '@/lib/text/localize'

const translate = translatorOf('home')

/** The border behind the start page: a drawing right after the words, alive at the first touch. */
export function HomeMap({ pack }: { pack: Pack }) {
  const drawn = mapPackOf(pack, readerLocale())
  const [first, second] = pack.parties.map(({ names }) => localize(names, readerLocale()))
  return (
    <LivingMap
      pack={drawn}
      messages={messagesFor('map')}
      locale={readerFormatLocale()}
      label={translate('map', { first: first ?? '', second: second ?? '' })}
      view={drawn.extent}
      mode="explore"
      posts
    >
      <Poster pack={drawn} free={besideSheet} animated />
      <PosterCredit attribution={drawn.attribution} />
    </LivingMap>
  )
}
