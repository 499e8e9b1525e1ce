import type { ReactNode } from 'react'
import { words } from '@/components/i18n/words'
import { Brand } from './Brand'
import styles from './TopBar.module.css'

export interface Place {
  readonly href: string
  readonly label: string
  /** The part of the site that this page belongs to. */
  readonly here?: boolean
}

interface TopBarProps {
  /** On a phone they are in the menu instead. */
  readonly places: readonly Place[]
  readonly menu: ReactNode
}

/** The head of a page that has no map behind it. */
export function TopBar({ places, menu }: TopBarProps) {
  const nav = words('nav')
  return (
    <header className={styles.bar}>
      <Brand name={words('common')('name')} home={{ label: nav('home') }} />
      <nav aria-label={nav('label')} className={styles.places}>
        {places.map(({ href, label, here }) => (
          <a key={href} href={href} aria-current={here ? 'true' : undefined} className={styles.place}>
            {label}
          </a>
        ))}
      </nav>
      {menu}
    </header>
  )
}
