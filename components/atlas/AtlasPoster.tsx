import { Poster } from '@/components/map/poster/Poster'
import type { MapPack } from '@/components/map/props'
import type { PosterFile } from '@/lib/pack/poster'
import styles from './AtlasScreen.module.css'

/** The drawing under the atlas until the map is there: fitted into what its sheet leaves free. */
export function AtlasPoster({ pack, poster }: { readonly pack: MapPack; readonly poster: PosterFile }) {
  return <Poster pack={pack} poster={poster} free={styles.free} />
}
