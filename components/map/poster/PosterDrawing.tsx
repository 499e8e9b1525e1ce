import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import type { PosterFile } from '@/lib/pack/poster'
import type { MapPack } from '../props'
import styles from './Poster.module.css'
import { gridPath, peaksPath, viewBoxOf } from './page'

interface PosterDrawingProps {
  readonly pack: MapPack
  readonly poster: PosterFile
  /** May set `--px`, the page's units in one CSS px. */
  readonly className?: string | undefined
  /** Marks on it, in units of the page. */
  readonly children?: ReactNode
}

/** Land, water, relief and the line: the ground of a poster. */
export function PosterDrawing({ pack, poster, className, children }: PosterDrawingProps) {
  return (
    <svg
      className={classes(styles.page, className)}
      viewBox={viewBoxOf(poster, pack.extent)}
      focusable="false"
      aria-hidden="true"
    >
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
      {children}
    </svg>
  )
}
