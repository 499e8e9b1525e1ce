import type { ReactNode } from 'react'
import styles from './Stage.module.css'

interface StageProps {
  /** Fills the window on a wide screen, the room under the bar on a phone. Its box is what a sheet's cover is told in. */
  readonly map: ReactNode
  /** The bar of a phone; on a wide screen it lies on the sheet, which keeps its room (`<Sheet hasBar>`). */
  readonly bar?: ReactNode
  /** The sheet, and whatever else lies over the map. */
  readonly children: ReactNode
}

/** A screen with the map on it: nothing scrolls but the sheet. */
export function Stage({ map, bar, children }: StageProps) {
  return (
    <div className={styles.stage} data-bar={bar !== undefined || undefined}>
      {bar && <header className={styles.bar}>{bar}</header>}
      <div className={styles.map}>{map}</div>
      {children}
    </div>
  )
}
