import { translatorOf } from '@/components/i18n/words'
import { Icon } from '@/components/ui/Icon'
import type { PackSummary } from '@/lib/contract/packs'
import styles from './AtlasCard.module.css'

const translate = translatorOf('borders')

/** The link to all borders, with the names of the others. */
export function BordersCard({ others }: { readonly others: readonly PackSummary[] }) {
  return (
    <a href="/borders" className={styles.card}>
      <span className={styles.plate}>
        <Icon name="map-pin" size={22} />
      </span>
      <span>
        <strong className={styles.title}>{translate('more')}</strong>
        <span className={styles.text}>{others.map(({ title }) => title).join(' · ')}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  )
}
