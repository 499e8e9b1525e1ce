import { createFormatter } from 'use-intl/core'
import { LOCALE, words } from '@/components/i18n/words'
import type { WireLeaderboard } from '@/lib/standings/wire'
import styles from './Boards.module.css'

const say = words('boards')
const format = createFormatter({ locale: LOCALE })

type HistogramProps = Pick<WireLeaderboard, 'histogram' | 'you' | 'median' | 'most' | 'quarter'>
type Bar = WireLeaderboard['histogram'][number]

/** In the drawing's own units. */
const WIDTH = 400
const HEIGHT = 188
const BASE = 160
const TALLEST = 108
const GAP = 3
/** The name of a line stands on the side that has room. */
const ROOM = 110

const isIn = ({ from, to }: Bar, points: number, most: number) => points >= from && (points < to || to === most)

/** How all the points are spread, with the reader's among them; and the same as a table. */
export function Histogram({ histogram, you, median, most, quarter }: HistogramProps) {
  const own = you ? histogram.findIndex((bar) => isIn(bar, you.points, most)) : -1
  const [first] = histogram
  return (
    <>
      <p className={styles.note}>
        {first && say('bars', { width: first.to - first.from })}{' '}
        {quarter !== null && say('quarter', { points: quarter })}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} role="img" aria-label={say('chart')}>
        <Bars bars={histogram} own={own} />
        <path className={styles.axis} d={`M0 ${BASE}H${WIDTH}`} />
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <text key={share} x={share * WIDTH} y={HEIGHT - 8} textAnchor={anchorOf(share)} className={styles.tick}>
            {format.number(share * most)}
          </text>
        ))}
        {median !== null && <Median at={(median / most) * WIDTH} points={median} />}
      </svg>
      <details className={styles.details}>
        <summary>{say('table')}</summary>
        <BarTable bars={histogram} own={own} />
      </details>
    </>
  )
}

const anchorOf = (share: number) => (share === 0 ? 'start' : share === 1 ? 'end' : 'middle')

function Bars({ bars, own }: { readonly bars: readonly Bar[]; readonly own: number }) {
  const each = WIDTH / bars.length
  const tallest = Math.max(1, ...bars.map(({ players }) => players))
  return bars.map(({ from, players }, index) => {
    // One player among a thousand is still seen.
    const height = players === 0 ? 0 : Math.max(2, (players / tallest) * TALLEST)
    const [x, y] = [index * each + GAP / 2, BASE - height]
    return (
      <g key={from} className={index === own ? styles.own : styles.bar}>
        <rect x={x} y={y} width={each - GAP} height={height} rx={1.5} />
        {index === own && (
          <text x={Math.min(WIDTH - 14, Math.max(14, x + (each - GAP) / 2))} y={y - 6} textAnchor="middle">
            {say('you')}
          </text>
        )}
      </g>
    )
  })
}

function Median({ at, points }: { readonly at: number; readonly points: number }) {
  const isLeft = at > ROOM
  return (
    <g className={styles.median}>
      <path d={`M${at} 8V${BASE}`} />
      <text x={isLeft ? at - 6 : at + 6} y={18} textAnchor={isLeft ? 'end' : 'start'}>
        {say('median', { points })}
      </text>
    </g>
  )
}

function BarTable({ bars, own }: { readonly bars: readonly Bar[]; readonly own: number }) {
  return (
    <table className={styles.bars}>
      <thead>
        <tr>
          <th scope="col">{say('range')}</th>
          <th scope="col" className={styles.number}>
            {say('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ from, to, players }, index) => (
          <tr key={from}>
            <th scope="row">
              {say('rangeOf', { from, to })} {index === own && <strong>({say('yours')})</strong>}
            </th>
            <td className={styles.number}>{format.number(players)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
