import { readerFormat, translatorOf } from '@/components/i18n/words'
import type { WireLeaderboard } from '@/lib/contract/leaderboards'
import { BarTable } from './BarTable'
import styles from './Boards.module.css'

const translate = translatorOf('boards')

type HistogramProps = Pick<WireLeaderboard, 'histogram' | 'you' | 'median' | 'most' | 'upperQuartile' | 'players'>
type Bar = WireLeaderboard['histogram'][number]

/** Heights in px; across, everything is a share of the width, so that text keeps its size on every screen. */
const TALLEST = 170
/** Above the highest bar: the median's name, and one's own on a bar. */
const HEAD = 48
const BASE = HEAD + TALLEST
const FOOT = 26
const FULL = 100
/** A line's label is placed on the side with more room. */
const HALF = 50
/** Of a bar's room; the rest parts it from the next one. */
const FILLED = 0.9
const TICKS = [0, 0.25, 0.5, 0.75, 1]

const percent = (value: number) => `${value}%`
const isIn = ({ from, to }: Bar, points: number, most: number) => points >= from && (points < to || to === most)

/** How all the points are spread, with the reader's among them; and the same as a table. */
export function Histogram({ histogram, you, median, most, upperQuartile, players }: HistogramProps) {
  const own = you ? histogram.findIndex((bar) => isIn(bar, you.points, most)) : -1
  const [first] = histogram
  return (
    <>
      <p className={styles.note}>
        {first && translate('bars', { width: first.to - first.from })}{' '}
        {upperQuartile !== null && translate('quarter', { points: upperQuartile })}
      </p>
      <svg
        width="100%"
        height={BASE + FOOT}
        className={styles.chart}
        role="img"
        aria-label={translate('chart', { players, bars: histogram.length, own: you?.points ?? -1 })}
      >
        <Bars bars={histogram} own={own} most={most} />
        <line className={styles.axis} x1="0" x2="100%" y1={BASE} y2={BASE} />
        {TICKS.map((share) => (
          <text
            key={share}
            x={percent(share * FULL)}
            y={BASE + 19}
            textAnchor={anchorOf(share)}
            className={styles.tick}
          >
            {readerFormat().number(share * most)}
          </text>
        ))}
        {median !== null && <Median at={(median / most) * FULL} points={median} />}
      </svg>
      <details className={styles.details}>
        <summary>{translate('table')}</summary>
        <BarTable bars={histogram} own={own} />
      </details>
    </>
  )
}

const anchorOf = (share: number) => (share === 0 ? 'start' : share === 1 ? 'end' : 'middle')

function Bars({ bars, own, most }: { readonly bars: readonly Bar[]; readonly own: number; readonly most: number }) {
  const tallest = Math.max(1, ...bars.map(({ players }) => players))
  return bars.map(({ from, to, players }, index) => {
    // One player among a thousand is still seen.
    const height = players === 0 ? 0 : Math.max(2, (players / tallest) * TALLEST)
    const room = (FULL * (to - from)) / most
    const middle = (FULL * from) / most + room / 2
    return (
      <g key={from} className={index === own ? styles.own : styles.bar}>
        <rect
          x={percent(middle - (room * FILLED) / 2)}
          y={BASE - height}
          width={percent(room * FILLED)}
          height={height}
        />
        {index === own && (
          <text x={percent(middle)} y={BASE - height - 8} textAnchor={anchorOf(ownShare(index, bars.length))}>
            {translate('you')}
          </text>
        )}
      </g>
    )
  })
}

/** At the chart's ends a name would hang over them. */
const ownShare = (index: number, bars: number) => (index === 0 ? 0 : index === bars - 1 ? 1 : 0.5)

function Median({ at, points }: { readonly at: number; readonly points: number }) {
  const isLeft = at > HALF
  return (
    <g className={styles.median}>
      <line x1={percent(at)} x2={percent(at)} y1={2} y2={BASE} />
      <text x={percent(at)} dx={isLeft ? -6 : 6} y={14} textAnchor={isLeft ? 'end' : 'start'}>
        {translate('median', { points })}
      </text>
    </g>
  )
}
