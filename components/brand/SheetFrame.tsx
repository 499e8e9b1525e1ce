import type { ReactNode } from 'react'
import styles from './SheetFrame.module.css'

interface SheetFrameProps {
  readonly brand: ReactNode
  /** At the right of the bar. */
  readonly menu?: ReactNode
  /** Lies still behind everything; without it there is an empty graticule. */
  readonly map?: ReactNode
  readonly children: ReactNode
}

/** For a poster in the frame: the part that the sheet leaves free. */
export const besideSheet = styles.free

/** A page that is one sheet on the map. On a phone the page scrolls and the sheet slides over the map. */
export function SheetFrame({ brand, menu, map, children }: SheetFrameProps) {
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        {brand}
        {menu}
      </header>
      <main className={styles.main}>
        <div className={styles.map}>{map ?? <div className={styles.graticule} />}</div>
        <div className={styles.sheet}>{children}</div>
      </main>
    </div>
  )
}
