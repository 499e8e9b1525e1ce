import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { play } from '@/app/(play)/actions'
import { PageMenu } from '@/app/PageMenu'
import { AtlasBar } from '@/components/atlas/AtlasBar'
import { AtlasPoster } from '@/components/atlas/AtlasPoster'
import { AtlasScreen } from '@/components/atlas/AtlasScreen'
import { Brand } from '@/components/brand/Brand'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { atlasOf } from '@/lib/atlas'
import { mapPackOf } from '@/lib/map/map-pack'
import { packOf } from '@/lib/server/packs'
import { localize } from '@/lib/text/localize'

interface AtlasPageProps {
  readonly params: Promise<{ slug: string }>
}

const translate = translatorOf('atlas')

export async function generateMetadata({ params }: AtlasPageProps): Promise<Metadata> {
  const pack = packOf((await params).slug)
  return pack
    ? {
        title: translate('title', { title: localize(pack.title, readerLocale()) }),
        description: localize(pack.summary, readerLocale()),
      }
    : {}
}

/** Everything a pack holds, on one map, before anything is asked. */
export default async function AtlasPage({ params }: AtlasPageProps) {
  const pack = packOf((await params).slug)
  if (!pack) notFound()
  const drawn = mapPackOf(pack, readerLocale())
  return (
    <ReaderWords of={['atlas', 'common', 'map']}>
      <AtlasScreen
        pack={drawn}
        edition={pack.edition}
        sections={localize(atlasOf(pack), readerLocale())}
        today={new Date().getUTCFullYear()}
        poster={<AtlasPoster pack={drawn} />}
        bar={
          <AtlasBar
            brand={<Brand name={translatorOf('common')('name')} home={{ label: translatorOf('nav')('home') }} />}
            menu={<PageMenu />}
          />
        }
        foot={
          <form action={play}>
            <input type="hidden" name="pack" value={pack.slug} />
            <SubmitButton icon="play" pending={translate('starting')}>
              {translate('play')}
            </SubmitButton>
          </form>
        }
      />
    </ReaderWords>
  )
}
