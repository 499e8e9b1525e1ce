import styles from './Brand.module.css'
import { Mark } from './Mark'

interface BrandProps {
  readonly name: string
  /** Left out on the start page itself. */
  readonly home?: { readonly label: string }
}

/** Mark and name; leads to the start page. A plain link, as all of the site's frame: next/link would cost the start page 7 kB. */
export function Brand({ name, home }: BrandProps) {
  const inside = (
    <>
      <Mark />
      <span>{name}</span>
    </>
  )
  if (!home) return <p className={styles.brand}>{inside}</p>
  return (
    <a href="/" className={styles.brand} aria-label={home.label}>
      {inside}
    </a>
  )
}
