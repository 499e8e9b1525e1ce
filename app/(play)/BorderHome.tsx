import { notFound } from 'next/navigation'
import { PageMenu } from '@/app/PageMenu'
import { SheetPage } from '@/components/brand/SheetPage'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { PackSummary } from '@/lib/contract/packs'
import { packOf, packSummaries } from '@/lib/server/packs'
import { AtlasCard } from './AtlasCard'
import { play } from './actions'
import { BordersCard } from './BordersCard'
import { DailyCard } from './DailyCard'
import { HomeMap } from './HomeMap'
import styles from './home.module.css'
import { JoinForm } from './JoinForm'
import { MoreWays } from './MoreWays'

const translate = translatorOf('home')

interface BorderHomeProps {
  readonly pack: PackSummary
  /** On the start page itself: its heading is the site's. */
  readonly atHome?: boolean
}

/** Where the play of a border begins. */
export function BorderHome({ pack, atHome = false }: BorderHomeProps) {
  const whole = packOf(pack.slug)
  if (!whole) notFound()
  const others = packSummaries(readerLocale()).filter(({ slug }) => slug !== pack.slug)
  return (
    <SheetPage atHome={atHome} map={<HomeMap pack={whole} />} menu={<PageMenu />}>
      <h1>{atHome ? translate.rich('heading', { br: () => <br /> }) : pack.title}</h1>
      <p className={styles.lead}>{pack.summary}</p>
      <form action={play}>
        <input type="hidden" name="pack" value={pack.slug} />
        <SubmitButton icon="play" pending={translate('starting')}>
          {translate('play')}
        </SubmitButton>
      </form>
      <JoinForm />
      <AtlasCard pack={pack} />
      {others.length > 0 && <BordersCard others={others} />}
      <DailyCard />
      <MoreWays pack={pack} />
    </SheetPage>
  )
}
