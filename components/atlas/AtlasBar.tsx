import type { ReactNode } from 'react'
import styles from './AtlasBar.module.css'

/** Name at the left, menu at the right, on a phone's bar and on the head of a wide screen's sheet. */
export function AtlasBar({ brand, menu }: { readonly brand: ReactNode; readonly menu: ReactNode }) {
  return (
    <div className={styles.bar}>
      {brand}
      {menu}
    </div>
  )
}
