import type { ReactNode } from 'react'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { safeRedirect } from '@/lib/people/safe-redirect'
import { settings } from '@/lib/server/platform'

/** The frame of the account pages. */
export function PeoplePage({ children }: { readonly children: ReactNode }) {
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <ReaderWords of={['people']}>{children}</ReaderWords>
    </SheetPage>
  )
}

/** Other sites to sign in at, as their buttons name them. */
export const otherSignIns = () => settings().oidcProviders.map(({ id, name }) => ({ id, name }))

type Query = Readonly<Record<string, string | string[] | undefined>>

/** Where to go on: a page of this site. */
export const redirectTarget = ({ callbackUrl }: Query): string => safeRedirect(callbackUrl, '/account')
