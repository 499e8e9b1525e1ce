import type { ReactNode } from 'react'
import { translatorOf } from '@/components/i18n/words'
import { Brand } from './Brand'
import styles from './TopBar.module.css'

export interface NavLink {
  readonly href: string
  readonly label: string
  /** The page belongs to this part of the site. */
  readonly isCurrent?: boolean
}

interface TopBarProps {
  /** On a phone the links are in the menu instead. */
  readonly links: readonly NavLink[]
  readonly menu: ReactNode
}

/** The header of a page without a map. */
export function TopBar({ links: places, menu }: TopBarProps) {
  const nav = translatorOf('nav')
  return (
    <header className={styles.bar}>
      <Brand name={translatorOf('common')('name')} home={{ label: nav('home') }} />
      <nav aria-label={nav('label')} className={styles.places}>
        {places.map(({ href, label, isCurrent: here }) => (
          <a key={href} href={href} aria-current={here ? 'true' : undefined} className={styles.place}>
            {label}
          </a>
        ))}
      </nav>
      {menu}
    </header>
  )
}
