import { translatorOf } from '@/components/i18n/words'
import { Icon } from '@/components/ui/Icon'
import { Popup } from '@/components/ui/Popup'
import { ThemeSwitch } from '@/components/ui/ThemeSwitch'
import type { Theme } from '@/components/ui/theme'
import styles from './SiteMenu.module.css'

interface SiteMenuProps {
  readonly theme: Theme
  /** Links that the page has nowhere else. */
  readonly links: readonly { readonly href: string; readonly label: string }[]
}

/** Day and night, and the quieter links. Its button shows the other light on a wide screen, three dots on a phone. */
export function SiteMenu({ theme, links }: SiteMenuProps) {
  const nav = translatorOf('nav')
  const light = translatorOf('theme')
  return (
    <Popup
      label={nav('menu')}
      button={
        <>
          <Icon name="moon" className={styles.moon} />
          <Icon name="sun" className={styles.sun} />
          <Icon name="ellipsis" className={styles.dots} />
        </>
      }
    >
      <ThemeSwitch
        theme={theme}
        label={light('label')}
        words={{ day: light('day'), night: light('night'), system: light('system') }}
        icons={{ day: <Icon name="sun" />, night: <Icon name="moon" />, system: <Icon name="monitor" /> }}
      />
      <ul className={styles.links}>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Popup>
  )
}
