'use client'
import { classes } from '@/components/ui/classes'
import type { MapPack } from '@/lib/map/map-pack'
import styles from './Poster.module.css'
import { PosterGround, PosterLine } from './PosterDrawing'
import { PosterFrame } from './PosterFrame'
import { PosterMarks } from './PosterMarks'
import { PosterPage } from './PosterPage'
import { usePoster } from './usePoster'
import { useSettled } from './useSettled'

interface PosterProps {
  readonly pack: MapPack
  /** Where it may not be covered: the box that the extent is fitted into, as the live map's padding leaves it. */
  readonly free?: string | undefined
  /** The line draws itself and the posts rise, once. */
  readonly animated?: boolean
  /** False: no posts and no names, for a map that asks. */
  readonly marked?: boolean
}

/**
 * The map as a drawing, without a map's code: the same framing as the live map, in the theme's colours. The page's
 * words come first, then land and water, and the lines when the page has settled: a processor that has to draw them
 * without a graphics card's help needs longer for them than for all the rest. What moves lies on a page of its own, so
 * that no frame of it draws the land again.
 */
export function Poster({ pack, free, animated = false, marked = true }: PosterProps) {
  const poster = usePoster(pack.slug)
  const settled = useSettled()
  const sheet = poster && { pack, poster }
  return (
    <div className={classes(styles.poster, animated && styles.animated)} aria-hidden="true">
      <div className={styles.plate}>
        <div className={classes(styles.free, free)} data-free>
          {sheet && (
            <>
              <PosterPage {...sheet} className={settled ? undefined : styles.bare}>
                <PosterGround {...sheet} />
              </PosterPage>
              {settled && (
                <PosterPage {...sheet} className={styles.over}>
                  <PosterLine poster={sheet.poster} />
                  {marked && <PosterMarks {...sheet} />}
                </PosterPage>
              )}
            </>
          )}
        </div>
      </div>
      {poster && <PosterFrame page={poster} />}
    </div>
  )
}
