import { Poster } from '@/components/map/poster/Poster'
import type { MapPack } from '@/lib/map/map-pack'
import styles from './AtlasScreen.module.css'

/** The drawing under the atlas until the map is there: fitted into what its sheet leaves free. */
export function AtlasPoster({ pack }: { readonly pack: MapPack }) {
  return <Poster pack={pack} free={styles.free} />
}
