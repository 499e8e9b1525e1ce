'use client'
import { useTranslations } from 'use-intl/react'
import type { WireOverlay } from '@/lib/contract/attempts'
import { type LegendEntry, legendOf } from './legend'
import styles from './Reveal.module.css'

/** The lines and patterns on the map, by word. */
export function Legend({ overlay }: { readonly overlay: WireOverlay }) {
  const t = useTranslations('sheet')
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {legendOf(overlay).map((entry) => (
        <li key={entry}>
          <svg
            className={styles[entry]}
            width="28"
            height="14"
            viewBox="0 0 28 14"
            aria-hidden="true"
            focusable="false"
          >
            {SAMPLES[entry]}
          </svg>
          {t(`roles.${entry}`)}
        </li>
      ))}
    </ul>
  )
}

const hatch = <path d="M4 12 10 2M12 12 18 2M20 12 26 2" />

const SAMPLES: Record<LegendEntry, React.ReactNode> = {
  border: <path d="M0 7h28" />,
  stretch: (
    <>
      <path className={styles.casing} d="M2 7h24" />
      <path className={styles.core} d="M2 7h24" />
    </>
  ),
  rail: <path d="M0 7h28M4 3.5v7M10 3.5v7M16 3.5v7M22 3.5v7" />,
  road: <rect x="0" y="4" width="28" height="6" />,
  water: <path d="M1 9q4-6 8.5-2t8.5 0 9-2" />,
  area: hatch,
  between: <path d="M4 2l6 10M12 2l6 10M20 2l6 10" />,
  sheet: <rect x="1" y="2" width="26" height="10" />,
  tripoint: <path d="M14 2l6.5 10h-13z" />,
}
