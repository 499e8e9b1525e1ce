'use client'
import { useTranslations } from 'use-intl/react'
import type { Roster } from '@/lib/classes/roster'
import styles from './Teach.module.css'

/** How many names are ready, and which lines have something wrong, and what. */
export function RosterPreview({ roster }: { readonly roster: Roster }) {
  const t = useTranslations('classes')
  if (roster.lines.length === 0) return null
  const wrong = roster.lines.filter(({ problem }) => problem)
  return (
    <section aria-label={t('preview')}>
      <p role="status">
        <span>{t('ready', { names: roster.names.length })}</span>
        {wrong.length > 0 && <span>{` · ${t('wrong', { lines: wrong.length })}`}</span>}
      </p>
      <ul className={styles.problems}>
        {wrong.map(({ line, name, problem, sameAs = 0 }) => (
          <li key={line}>
            <span>{t('line', { line })}</span>
            <span>
              {name && <strong>{name}</strong>} {problem && t(`problems.${problem}`, { sameAs })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
