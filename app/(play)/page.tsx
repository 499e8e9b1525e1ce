import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { Brand } from '@/components/brand/Brand'
import { SiteMenu } from '@/components/brand/SiteMenu'
import { words } from '@/components/i18n/words'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { THEME_COOKIE, themeOf } from '@/components/ui/theme'
import { packSummaries } from '@/lib/server/summaries'
import { AtlasCard } from './AtlasCard'
import { play } from './actions'
import styles from './home.module.css'
import { MoreWays } from './MoreWays'

const say = words('home')
const nav = words('nav')

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function Home() {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  const [pack] = packSummaries()
  if (!pack) notFound()
  return (
    <main className={styles.home}>
      <div className={styles.map} />
      <div className={styles.sheet}>
        <header className={styles.top}>
          <Brand name={words('common')('name')} />
          <SiteMenu
            theme={theme}
            links={[
              { href: `/atlas/${pack.slug}`, label: nav('atlas') },
              { href: '/privacy', label: nav('privacy') },
            ]}
          />
        </header>
        <h1 className={styles.heading}>{say.rich('heading', { br: () => <br /> })}</h1>
        <p className={styles.lead}>{say('lead', { summary: pack.summary })}</p>
        <form action={play}>
          <input type="hidden" name="pack" value={pack.slug} />
          <SubmitButton icon="play" pending={say('starting')}>
            {say('play')}
          </SubmitButton>
        </form>
        <form action="/join" className={styles.join}>
          <Field
            id="code"
            name="code"
            label={say('code')}
            quietLabel
            placeholder={say('code')}
            icon="hash"
            inputMode="numeric"
            autoComplete="off"
            pattern="[0-9]{6}"
            maxLength={6}
            title={say('codeShape')}
            required
          />
          <Button look="outlined" type="submit">
            {say('join')}
          </Button>
        </form>
        <AtlasCard pack={pack} />
        <MoreWays pack={pack} />
      </div>
    </main>
  )
}
