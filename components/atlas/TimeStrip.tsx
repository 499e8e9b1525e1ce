'use client'
import { type PointerEvent, useRef } from 'react'
import { classes } from '@/components/ui/classes'
import type { Entry } from './localized-entry'
import styles from './TimeStrip.module.css'
import { stacked, timeAxis } from './timeAxis'

interface TimeStripProps {
  readonly entries: readonly Entry[]
  readonly today: number
  readonly open: string | undefined
  readonly onOpen: (id: string) => void
}

/** Between two marks that stand over each other. */
const RISE = 9

/** The events to scale. A picture of the list under it, which readers and keys use instead. */
export function TimeStrip({ entries, today, open, onOpen }: TimeStripProps) {
  const strip = useRef<SVGSVGElement>(null)
  const dated = entries.flatMap(({ id, year }) => (year === undefined ? [] : [{ id, year }]))
  const axis = timeAxis(
    dated.map(({ year }) => year),
    today,
  )
  const marks = dated.map(({ id, year }) => ({ id, percent: axis.percentOf(year) }))
  const levels = stacked(marks.map(({ percent }) => percent))
  const base = 8 + Math.max(0, ...levels) * RISE

  const choose = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    if (!box) return
    const percent = ((event.clientX - box.left) / box.width) * 100
    const nearest = marks.reduce<(typeof marks)[number] | undefined>(
      (best, mark) => (best && Math.abs(best.percent - percent) <= Math.abs(mark.percent - percent) ? best : mark),
      undefined,
    )
    if (nearest) onOpen(nearest.id)
  }

  return (
    <svg ref={strip} className={styles.strip} height={base + 28} aria-hidden="true" onPointerDown={choose}>
      <line className={styles.axis} x1="1%" x2="99%" y1={base + 6} y2={base + 6} />
      {axis.ticks.map((year) => (
        <g key={year}>
          <line
            className={styles.axis}
            x1={`${axis.percentOf(year)}%`}
            x2={`${axis.percentOf(year)}%`}
            y1={base + 6}
            y2={base + 11}
          />
          {year % 40 === 20 && (
            <text className={styles.year} x={`${axis.percentOf(year)}%`} y={base + 24}>
              {year}
            </text>
          )}
        </g>
      ))}
      {marks.map(({ id, percent }, index) => (
        <circle
          key={id}
          className={classes(styles.mark, id === open && styles.open)}
          cx={`${percent}%`}
          cy={base - (levels[index] ?? 0) * RISE}
          r={id === open ? 5.5 : 3.5}
        />
      ))}
    </svg>
  )
}
