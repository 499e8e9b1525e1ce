import { notFound } from 'next/navigation'
import { PageMenu } from '@/app/PageMenu'
import { SheetPage } from '@/components/brand/SheetPage'
import { readerLocale, words } from '@/components/i18n/words'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { packOf, packSummaries } from '@/lib/server/packs'
import { AtlasCard } from './AtlasCard'
import { play } from './actions'
import { DailyCard } from './DailyCard'
import { HomeMap } from './HomeMap'
import styles from './home.module.css'
import { JoinForm } from './JoinForm'
import { MoreWays } from './MoreWays'

const say = words('home')

export default function Home() {
  const [pack] = packSummaries(readerLocale())
  const whole = pack && packOf(pack.slug)
  if (!pack || !whole) notFound()
  return (
    <SheetPage atHome map={<HomeMap pack={whole} />} menu={<PageMenu />}>
      <h1>{say.rich('heading', { br: () => <br /> })}</h1>
      <p className={styles.lead}>{pack.summary}</p>
      <form action={play}>
        <input type="hidden" name="pack" value={pack.slug} />
        <SubmitButton icon="play" pending={say('starting')}>
          {say('play')}
        </SubmitButton>
      </form>
      <JoinForm />
      <AtlasCard pack={pack} />
      <DailyCard />
      <MoreWays pack={pack} />
    </SheetPage>
  )
}
