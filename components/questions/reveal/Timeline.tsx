'use client'
import { useFormatter, useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import type { WireExplanation } from '@/lib/contract/attempts'
import { apart, axisOf } from './axis'
import styles from './Reveal.module.css'
import { useWidth } from './useWidth'

type Row = NonNullable<WireExplanation['rows']>[number]

interface TimelineProps {
  readonly rows: readonly Row[]
  readonly scale: 'time' | 'distance'
  readonly open: string | undefined
  readonly onOpen: (tag: string) => void
}

const TAG = 26
const LINE_Y = 50

/** The rows' values to scale: a numbered tag each; neighbours lean apart on stems. */
export function Timeline({ rows, scale, open, onOpen }: TimelineProps) {
  const t = useTranslations('sheet')
  const format = useFormatter()
  const [element, width] = useWidth<HTMLElement>()
  const placed = rows
    .flatMap((row) => (row.at === undefined ? [] : [{ ...row, at: row.at }]))
    .sort((a, b) => a.at - b.at)
  const axis = axisOf(
    placed.map(({ at }) => at),
    width,
    Math.max(3, Math.floor(width / 52)),
  )
  const tags = apart(
    placed.map(({ at }) => axis.x(at)),
    TAG + 2,
    TAG / 2 + 1,
    width - TAG / 2 - 1,
  )
  const say = (value: number) => (scale === 'time' ? String(value) : format.number(value))
  return (
    <section ref={element} className={styles.timeline} aria-label={t('timeline')}>
      {width > 0 && (
        <>
          <svg width={width} height="84" aria-hidden="true" focusable="false">
            <path className={styles.axis} d={`M6 ${LINE_Y}H${width - 6}`} />
            {axis.ticks.map((tick) => (
              <g key={tick}>
                <path className={styles.axis} d={`M${axis.x(tick)} ${LINE_Y}v6`} />
                <text className={styles.tick} x={axis.x(tick)} y={LINE_Y + 22}>
                  {say(tick)}
                </text>
              </g>
            ))}
            {placed.map(({ tag, at }, index) => (
              <path key={tag} className={styles.stem} d={`M${axis.x(at)} ${LINE_Y}V${LINE_Y - 8}L${tags[index]} 30`} />
            ))}
          </svg>
          {placed.map(({ tag, title, value }, index) => (
            <button
              key={tag}
              type="button"
              style={{ left: `${(tags[index] ?? 0) - 22}px` }}
              className={styles.tagTarget}
              aria-pressed={tag === open}
              aria-label={`${tag}. ${title}${value ? `, ${value}` : ''}`}
              onClick={() => onOpen(tag)}
            >
              <span className={classes(styles.tag, tag === open && styles.tagOpen)}>{tag}</span>
            </button>
          ))}
        </>
      )}
    </section>
  )
}
