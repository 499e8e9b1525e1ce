'use client'
import { type ReactNode, useState } from 'react'
import styles from './ThemeSwitch.module.css'
import { THEME_COOKIE, THEMES, type Theme } from './theme'

interface ThemeSwitchProps {
  /** As the server read it from the cookie. */
  readonly theme: Theme
  readonly label: string
  readonly words: Readonly<Record<Theme, string>>
  readonly icons: Readonly<Record<Theme, ReactNode>>
}

const YEAR_SECONDS = 365 * 86_400

function apply(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  const age = theme === 'system' ? 0 : YEAR_SECONDS
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure context; a school's server may have none
  document.cookie = `${THEME_COOKIE}=${theme};path=/;max-age=${age};samesite=lax`
}

/** Day, night, or as the system has it. Takes effect at once and on every page after. */
export function ThemeSwitch({ theme, label, words, icons }: ThemeSwitchProps) {
  const [chosen, setChosen] = useState(theme)
  const choose = (next: Theme) => {
    setChosen(next)
    apply(next)
  }
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.label}>{label}</legend>
      {THEMES.map((each) => (
        <label key={each} className={styles.choice}>
          <input type="radio" name="theme" checked={chosen === each} onChange={() => choose(each)} />
          {icons[each]}
          {words[each]}
        </label>
      ))}
    </fieldset>
  )
}
