import type { NamedPoint } from '@/lib/map/map-pack'
import { pageUnitsOf } from '@/lib/map/poster-page'
import styles from './Poster.module.css'
import type { PosterSheetProps } from './PosterPage'

type Place = (at: NamedPoint['at']) => readonly [number, number]

function Country({ country, place }: { readonly country: NamedPoint; readonly place: Place }) {
  const [x, y] = place(country.at)
  return (
    <g transform={`translate(${x} ${y})`}>
      <text className={styles.country}>
        {country.name.toLocaleUpperCase()}
        {country.local && (
          <tspan x="0" dy="1.35em">
            {country.local}
          </tspan>
        )}
      </text>
    </g>
  )
}

/** Posts, ends and the names that a border is known by; the rest comes with the live map. */
export function PosterMarks({ pack, poster }: PosterSheetProps) {
  const place = pageUnitsOf(poster)
  const lakes = pack.waters.flatMap(({ id, kind, rank, name, at }) =>
    kind === 'lake' && rank === 1 && at ? [{ id, name, at: place(at) }] : [],
  )
  return (
    <>
      {lakes.map(({ id, name, at: [x, y] }) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          <text className={styles.lake}>{name}</text>
        </g>
      ))}
      {pack.countries.map((country) => country.party && <Country key={country.name} country={country} place={place} />)}
      <g>
        {poster.crossings.map(({ id, at: [x, y] }) => (
          <g key={id} className={styles.spot}>
            <g transform={`translate(${x} ${y})`}>
              <g className={styles.post}>
                <path className={styles.white} d="M-5.5 9v-19l5.5-6.5 5.5 6.5v19z" />
                <path className={styles.stripes} d="M-5.5-8.5h11v5h-11zM-5.5 1.5h11v5h-11z" />
                <path className={styles.outline} d="M-5.5 9v-19l5.5-6.5 5.5 6.5v19z" />
              </g>
            </g>
          </g>
        ))}
      </g>
      {poster.tripoints.map(({ id, at: [x, y] }) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          <path className={styles.tripoint} d="M0-8.6l9.6 16.6h-19.2z" />
        </g>
      ))}
    </>
  )
}
