import type { ReactNode } from 'react'
import { gridPath, peaksPath } from '@/lib/map/poster-page'
import styles from './Poster.module.css'
import { PosterPage, type PosterSheetProps } from './PosterPage'

interface PosterDrawingProps extends PosterSheetProps {
  readonly className?: string | undefined
  /** Marks on it, in units of the page. */
  readonly children?: ReactNode
}

/** Land, water, relief and the tints along the line. */
export function PosterGround({ pack, poster }: PosterSheetProps) {
  return (
    <>
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
    </>
  )
}

export function PosterLine({ poster }: Pick<PosterSheetProps, 'poster'>) {
  return (
    <>
      <path className={styles.halo} d={poster.line} pathLength={1} />
      <path className={styles.line} d={poster.line} pathLength={1} />
    </>
  )
}

/** The whole drawing on one page, at rest. */
export function PosterDrawing({ className, children, ...sheet }: PosterDrawingProps) {
  return (
    <PosterPage {...sheet} className={className}>
      <PosterGround {...sheet} />
      <PosterLine poster={sheet.poster} />
      {children}
    </PosterPage>
  )
}
