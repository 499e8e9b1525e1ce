import { classes } from '@/components/ui/classes'
import type { PosterFile } from '@/lib/pack/poster'
import type { MapPack } from '../props'
import styles from './Poster.module.css'
import { PosterDrawing } from './PosterDrawing'
import { PosterFrame } from './PosterFrame'
import { PosterMarks } from './PosterMarks'

interface PosterProps {
  readonly pack: MapPack
  readonly poster: PosterFile
  /** Where it may not be covered: the box that the extent is fitted into, as the live map's padding leaves it. */
  readonly free?: string | undefined
  /** The line draws itself and the posts rise, once. */
  readonly animated?: boolean
  /** False: no posts and no names, for a map that asks. */
  readonly marked?: boolean
}

/**
 * The map as a drawing, in the first HTML: no script, no request, the same framing as the live map, in the theme's
 * colours. A picture of what comes; the page's words do not depend on it.
 */
export function Poster({ pack, poster, free, animated = false, marked = true }: PosterProps) {
  return (
    <div className={classes(styles.poster, animated && styles.animated)} aria-hidden="true">
      <div className={styles.plate}>
        <div className={classes(styles.free, free)} data-free>
          <PosterDrawing pack={pack} poster={poster}>
            {marked && <PosterMarks pack={pack} poster={poster} />}
          </PosterDrawing>
        </div>
      </div>
      <PosterFrame page={{ width: poster.width, height: poster.height, bounds: poster.bounds }} />
    </div>
  )
}
