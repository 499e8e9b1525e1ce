import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { SetUp } from '@/components/live/setup/SetUp'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { teacherFor } from '@/lib/server/auth'
import { classesOf } from '@/lib/server/classes'
import { packSummaries } from '@/lib/server/packs'

const translate = translatorOf('setup')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

/** Teachers set up a live session here; others are told that they need a teacher's account. */
export default async function NewLiveClass() {
  const teacher = await teacherFor(await headers())
  if (!teacher.ok) {
    return (
      <SheetPage map={<PagePoster />} menu={<PageMenu />}>
        <h1>{translate('signIn')}</h1>
        <p>{translate('signInText')}</p>
        <ButtonLink href="/sign-in?callbackUrl=%2Fteach%2Flive%2Fnew">{translatorOf('people')('signIn')}</ButtonLink>
      </SheetPage>
    )
  }
  const packs = packSummaries(readerLocale()).map(({ slug, title, kinds }) => ({ slug, title, kinds }))
  const classes = (await classesOf(teacher.value)).map(({ id, name }) => ({ id, name }))
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{translate('title')}</h1>
      <p>{translate('lead')}</p>
      <ReaderWords of={['setup', 'questions']}>
        <SetUp packs={packs} classes={classes} />
      </ReaderWords>
    </SheetPage>
  )
}
