import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { navLinks, PageMenu } from '@/app/PageMenu'
import { TopBar } from '@/components/brand/TopBar'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { Attempts } from '@/components/progress/Attempts'
import { DueReview } from '@/components/progress/DueReview'
import { Kinds } from '@/components/progress/Kinds'
import { KnowledgeMap } from '@/components/progress/KnowledgeMap'
import { PointsOverTime } from '@/components/progress/PointsOverTime'
import { mapPackOf } from '@/lib/map/map-pack'
import { historyOf, historyQuery } from '@/lib/server/attempts'
import { playerOf } from '@/lib/server/auth'
import { packFor, packQuery, progressOf } from '@/lib/server/memory'
import { NextSteps } from './NextSteps'
import styles from './progress.module.css'

const translate = translatorOf('progress')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

const query = historyQuery.extend(packQuery.shape)

interface ProgressProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The player's history, mastery and next steps. */
export default async function MyProgress({ searchParams }: ProgressProps) {
  const parsed = query.safeParse(await searchParams)
  const player = await playerOf(await headers())
  const pack = parsed.success ? await packFor(player, parsed.data.pack) : undefined
  const history = parsed.success ? await historyOf(player, parsed.data, readerLocale()) : undefined
  if (!pack || !history?.ok || !parsed.success) notFound()
  const progress = await progressOf(player, pack, readerLocale())
  const { packTitle, totals, packs, review, kinds, things, rounds } = progress
  return (
    <ReaderWords of={['common', 'map', 'questions', 'progress']}>
      <TopBar links={navLinks('progress')} menu={<PageMenu />} />
      <main className={styles.page}>
        <header className={styles.head}>
          <p className={styles.kicker}>{translate('kicker', { pack: packTitle, ...totals })}</p>
          <h1>{translate('title')}</h1>
          {packs.length > 1 && (
            <nav aria-label={translate('packs')} className={styles.packs}>
              {packs.map(({ slug, title }) => (
                <a key={slug} href={`/progress?pack=${slug}`} aria-current={slug === pack.slug ? 'page' : undefined}>
                  {title}
                </a>
              ))}
            </nav>
          )}
        </header>
        <div className={styles.main}>
          <DueReview review={review} actions={<NextSteps review={review} />} />
          <section aria-labelledby="known">
            <h2 id="known" className={styles.title}>
              {translate('knowTitle')}
            </h2>
            <KnowledgeMap pack={mapPackOf(pack, readerLocale())} things={things} />
          </section>
        </div>
        <div className={styles.aside}>
          <Kinds kinds={kinds} />
          <PointsOverTime rounds={rounds} />
          <Attempts
            history={history.value}
            path={packs.length > 1 ? `/progress?pack=${pack.slug}` : '/progress'}
            isFirst={parsed.data.after === undefined}
          />
        </div>
      </main>
    </ReaderWords>
  )
}
