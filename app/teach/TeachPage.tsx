import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { navLinks, PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { TopBar } from '@/components/brand/TopBar'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { translatorOf } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { type Account, userOf } from '@/lib/server/auth'
import styles from './teach.module.css'

/** The signed-in teacher; undefined for anybody else. */
export async function currentTeacher(): Promise<Account | undefined> {
  const user = await userOf(await headers())
  return user?.role === 'teacher' ? user : undefined
}

/** A page of the teacher's part. */
export function TeachPage({ children }: { readonly children: ReactNode }) {
  return (
    <ReaderWords of={['teach', 'classes', 'assignments', 'questions']}>
      <TopBar links={navLinks('teach')} menu={<PageMenu />} />
      <main className={styles.page}>{children}</main>
    </ReaderWords>
  )
}

/** What others see in place of a teacher's page. */
export function ForTeachers() {
  const translate = translatorOf('teach')
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{translate('forTeachers')}</h1>
      <p>{translate('forTeachersText')}</p>
      <ButtonLink href="/sign-in?callbackUrl=%2Fteach">{translate('signIn')}</ButtonLink>
      <ButtonLink href="/join" look="quiet">
        {translate('toJoin')}
      </ButtonLink>
    </SheetPage>
  )
}
