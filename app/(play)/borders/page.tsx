import type { Metadata } from 'next'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { Icon } from '@/components/ui/Icon'
import type { PackSummary } from '@/lib/contract/packs'
import { packSummaries } from '@/lib/server/packs'
import styles from '../AtlasCard.module.css'
import list from './borders.module.css'

const translate = translatorOf('borders')

export const generateMetadata = (): Metadata => ({ title: translate('title') })

/** Every border that there is. */
export default function Borders() {
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{translate('title')}</h1>
      <ul className={list.borders}>
        {packSummaries(readerLocale()).map((pack) => (
          <li key={pack.slug}>
            <Border pack={pack} />
          </li>
        ))}
      </ul>
    </SheetPage>
  )
}

function Border({ pack: { slug, title, counts } }: { readonly pack: PackSummary }) {
  const { crossings, settlements, events } = counts
  return (
    <a href={`/borders/${slug}`} className={styles.card}>
      <span className={styles.plate}>
        <Icon name="map" size={22} />
      </span>
      <span>
        <strong className={styles.title}>{title}</strong>
        <span className={styles.text}>{translate('counts', { crossings, settlements, events })}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  )
}
