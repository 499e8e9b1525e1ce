import { translatorOf } from '@/components/i18n/words'
import { Icon } from '@/components/ui/Icon'
import type { PackSummary } from '@/lib/contract/packs'
import styles from './AtlasCard.module.css'

const translate = translatorOf('home')

/** The link to the atlas with a summary of its contents. */
export function AtlasCard({ pack }: { pack: PackSummary }) {
  const { crossings, settlements, events } = pack.counts
  return (
    <a href={`/atlas/${pack.slug}`} className={styles.card}>
      <span className={styles.plate}>
        <Icon name="map" size={22} />
      </span>
      <span>
        <strong className={styles.title}>{translate('atlasTitle')}</strong>
        <span className={styles.text}>{translate('atlasText', { crossings, settlements, events })}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  )
}
