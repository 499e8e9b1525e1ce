'use client'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { LonLat } from '@/lib/pack/schema'
import styles from './Coordinates.module.css'
import { readDegrees } from './degrees'
import type { Landmark } from './landmarks'

interface CoordinateFormProps {
  /** What the crosshair is on. */
  readonly at: LonLat | null
  readonly landmarks: readonly Landmark[]
  /** Two good numbers stand in the fields, or a place was chosen. */
  readonly onGo: (at: LonLat) => void
}

type Typed = { readonly lat: string; readonly lon: string }

/** The map's equal without a map: latitude and longitude as numbers, and the places it names. */
export function CoordinateForm({ at, landmarks, onGo }: CoordinateFormProps) {
  const t = useTranslations('questions.place')
  const [text, setText] = useState<Typed | null>(null)
  const shown = text ?? { lat: at ? at[1].toFixed(2) : '', lon: at ? at[0].toFixed(2) : '' }
  const write = (next: Typed) => {
    setText(next)
    const lat = readDegrees(next.lat, 90)
    const lon = readDegrees(next.lon, 180)
    if (lat !== null && lon !== null) onGo([lon, lat])
  }
  const go = (place: LonLat) => {
    setText(null)
    onGo(place)
  }
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <Degrees
          label={t('latitude')}
          wrong={t('latitudeOut')}
          limit={90}
          value={shown.lat}
          onWrite={(lat) => write({ ...shown, lat })}
        />
        <Degrees
          label={t('longitude')}
          wrong={t('longitudeOut')}
          limit={180}
          value={shown.lon}
          onWrite={(lon) => write({ ...shown, lon })}
        />
      </div>
      {landmarks.length > 0 && (
        <section className={styles.nearby} aria-label={t('nearby')}>
          <h2>{t('nearby')}</h2>
          <ul>
            {landmarks.map(({ name, at: place }) => (
              <li key={`${name} ${place}`}>
                <button type="button" onClick={() => go(place)}>
                  <span>{name}</span>
                  <span className={styles.numbers}>
                    {place[1].toFixed(1)}, {place[0].toFixed(1)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface DegreesProps {
  readonly label: string
  readonly wrong: string
  readonly limit: number
  readonly value: string
  readonly onWrite: (text: string) => void
}

function Degrees({ label, wrong, limit, value, onWrite }: DegreesProps) {
  const id = useId()
  const isWrong = value.trim() !== '' && readDegrees(value, limit) === null
  return (
    <div className={styles.degrees}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="text"
        autoComplete="off"
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => onWrite(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <p id={`${id}-wrong`} role="status">
        {isWrong && wrong}
      </p>
    </div>
  )
}
