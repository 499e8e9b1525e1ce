import { cookies } from 'next/headers'
import { SiteMenu } from '@/components/brand/SiteMenu'
import type { NavLink } from '@/components/brand/TopBar'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { THEME_COOKIE, themeOf } from '@/components/ui/theme'
import { packSummaries } from '@/lib/server/packs'

const nav = translatorOf('nav')

/** The parts of the site, in the order that screens list them. */
export function navLinks(current?: 'play' | 'atlas' | 'boards' | 'progress' | 'teach'): readonly NavLink[] {
  const [pack] = packSummaries(readerLocale())
  return [
    { href: '/', label: nav('play'), isCurrent: current === 'play' },
    ...(pack ? [{ href: `/atlas/${pack.slug}`, label: nav('atlas'), isCurrent: current === 'atlas' }] : []),
    { href: '/leaderboards', label: translatorOf('boards')('place'), isCurrent: current === 'boards' },
    { href: '/progress', label: nav('progress'), isCurrent: current === 'progress' },
    { href: '/teach', label: translatorOf('teach')('place'), isCurrent: current === 'teach' },
  ]
}

/** The menu of a page: the theme as the cookie has it, the site's parts, the quieter links. */
export async function PageMenu() {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <SiteMenu
      theme={theme}
      links={[
        ...navLinks(),
        ...(packSummaries(readerLocale()).length > 1
          ? [{ href: '/borders', label: translatorOf('borders')('title') }]
          : []),
        { href: '/daily', label: translatorOf('daily')('place') },
        { href: '/teach/live/new', label: translatorOf('teach')('startLive') },
        { href: '/work', label: translatorOf('work')('place') },
        { href: '/account', label: translatorOf('people')('account') },
        { href: '/privacy', label: nav('privacy') },
      ]}
    />
  )
}
