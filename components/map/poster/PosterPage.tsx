import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import type { MapPack } from '@/lib/map/map-pack'
import { viewBoxOf } from '@/lib/map/poster-page'
import type { PosterFile } from '@/lib/pack/poster'
import styles from './Poster.module.css'

export interface PosterSheetProps {
  readonly pack: MapPack
  readonly poster: PosterFile
}

interface PosterPageProps extends PosterSheetProps {
  /** May set `--px`, the page's units in one CSS px. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The page of a poster: paths and marks on it are in its own units. */
export function PosterPage({ pack, poster, className, children }: PosterPageProps) {
  return (
    <svg
      className={classes(styles.page, className)}
      viewBox={viewBoxOf(poster, pack.extent)}
      focusable="false"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
