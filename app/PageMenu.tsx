import { cookies } from 'next/headers'
import { SiteMenu } from '@/components/brand/SiteMenu'
import type { Place } from '@/components/brand/TopBar'
import { words } from '@/components/i18n/words'
import { THEME_COOKIE, themeOf } from '@/components/ui/theme'
import { packSummaries } from '@/lib/server/packs'

const nav = words('nav')

/** The parts of the site, in the order that screens list them. */
export function placesOf(here?: 'play' | 'atlas' | 'boards' | 'progress' | 'teach'): readonly Place[] {
  const [pack] = packSummaries()
  return [
    { href: '/', label: nav('play'), here: here === 'play' },
    ...(pack ? [{ href: `/atlas/${pack.slug}`, label: nav('atlas'), here: here === 'atlas' }] : []),
    { href: '/leaderboards', label: words('boards')('place'), here: here === 'boards' },
    { href: '/progress', label: nav('progress'), here: here === 'progress' },
    { href: '/teach', label: words('teach')('place'), here: here === 'teach' },
  ]
}

/** The menu of a page: the theme as the cookie has it, the site's parts, the quieter links. */
export async function PageMenu() {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <SiteMenu
      theme={theme}
      links={[
        ...placesOf(),
        { href: '/daily', label: words('daily')('place') },
        { href: '/teach/live/new', label: words('teach')('startLive') },
        { href: '/work', label: words('work')('place') },
        { href: '/account', label: words('people')('account') },
        { href: '/privacy', label: nav('privacy') },
      ]}
    />
  )
}
