import type { MapPack } from '@/lib/map/map-pack'
import styles from './PosterCredit.module.css'

/** Whose data the poster draws: on the map, always, as on the live one. */
export function PosterCredit({ attribution }: Pick<MapPack, 'attribution'>) {
  return (
    <p className={styles.credit} translate="no">
      {attribution.map(({ text }) => text).join(' · ')}
    </p>
  )
}
