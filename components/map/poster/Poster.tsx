import { classes } from '@/components/ui/classes'
import type { PosterFile } from '@/lib/pack/poster'
import type { MapPack } from '../props'
import styles from './Poster.module.css'
import { PosterFrame } from './PosterFrame'
import { PosterMarks } from './PosterMarks'
import { gridPath, peaksPath, viewBoxOf } from './page'

interface PosterProps {
  readonly pack: MapPack
  readonly poster: PosterFile
  /** Where it may not be covered: the box that the extent is fitted into, as the live map's padding leaves it. */
  readonly free?: string | undefined
  /** The line draws itself and the posts rise, once. */
  readonly animated?: boolean
}

/**
 * The map as a drawing, in the first HTML: no script, no request, the same framing as the live map, in the theme's
 * colours. A picture of what comes; the page's words do not depend on it.
 */
export function Poster({ pack, poster, free, animated = false }: PosterProps) {
  return (
    <div className={classes(styles.poster, animated && styles.animated)} aria-hidden="true">
      <div className={styles.plate}>
        <div className={classes(styles.free, free)} data-free>
          <svg className={styles.page} viewBox={viewBoxOf(poster, pack.extent)} focusable="false" aria-hidden="true">
            {poster.land.map(({ code, d }) => (
              <clipPath key={code} id={`poster-${pack.slug}-${code}`}>
                <path d={d} />
              </clipPath>
            ))}
            {poster.land.map(({ code, d }) => {
              const tint = pack.parties.find((party) => party.code === code)?.tint
              return <path key={code} className={tint === 'a' ? styles.landA : styles.landB} d={d} />
            })}
            <path className={styles.peaks} d={peaksPath(poster.peaks)} />
            <path className={styles.grid} d={gridPath(poster)} />
            <path className={styles.small} d={poster.rivers.small} />
            <path className={styles.large} d={poster.rivers.large} />
            <path className={styles.lakes} d={poster.lakes} />
            {pack.parties.map(({ code, tint }) => (
              <g key={code} clipPath={`url(#poster-${pack.slug}-${code})`}>
                <path className={tint === 'a' ? styles.ribbonA : styles.ribbonB} d={poster.ribbon} />
              </g>
            ))}
            <path className={styles.boundary} d={poster.boundary} />
            <path className={styles.halo} d={poster.line} pathLength={1} />
            <path className={styles.line} d={poster.line} pathLength={1} />
            <PosterMarks pack={pack} poster={poster} />
          </svg>
        </div>
      </div>
      <PosterFrame page={{ width: poster.width, height: poster.height, bounds: poster.bounds }} />
    </div>
  )
}
