import type { ReactNode } from 'react'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { onwardsTo } from '@/lib/people/safe-redirect'
import { settings } from '@/lib/server/platform'
import people from '@/messages/en/people.json'

/** A sheet about oneself. */
export function PeoplePage({ children }: { readonly children: ReactNode }) {
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <WordsProvider messages={people}>{children}</WordsProvider>
    </SheetPage>
  )
}

/** Other sites to sign in at, as their buttons name them. */
export const otherSignIns = () => settings().elsewhere.map(({ id, name }) => ({ id, name }))

type Query = Readonly<Record<string, string | string[] | undefined>>

/** Where to go on: a page of this site. */
export const onwards = ({ callbackUrl }: Query): string => onwardsTo(callbackUrl, '/account')
