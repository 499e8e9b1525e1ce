'use client'
import { useFormatter, useTranslations } from 'use-intl/react'
import { useWidth } from '../reveal/useWidth'
import type { RevealProps } from '../view'
import { numbersOf, symbolOf } from './numbers'
import styles from './Scale.module.css'

/** The estimate beside the truth, on the whole range that could be given. */
export default function EstimateScale({ question, item }: RevealProps<'estimate'>) {
  const t = useTranslations('sheet')
  const [element, width] = useWidth<HTMLElement>()
  const say = numbersOf(question, useFormatter())
  const { min, max } = question
  const unit = symbolOf(question.unit)
  const x = (value: number) => 12 + ((value - min) / (max - min)) * (width - 24)
  const truth = 'value' in item.key ? item.key.value : undefined
  const yours = item.response && 'value' in item.response ? item.response.value : undefined
  if (truth === undefined || yours === undefined) return null
  const { tolerance = 0 } = item.explanation
  const near = { from: x(Math.max(min, truth - tolerance)), to: x(Math.min(max, truth + tolerance)) }
  const label = (value: number) => t('truth', { value: say(value), unit }).trim()
  return (
    <figure
      ref={element}
      className={styles.scale}
      aria-label={`${t('answer')}: ${label(truth)}. ${t('you')}: ${label(yours)}.`}
    >
      {width > 0 && (
        <svg width={width} height="92" aria-hidden="true" focusable="false">
          <path className={styles.line} d={`M12 46H${width - 12}M12 41v10M${width - 12} 41v10`} />
          <rect
            className={styles.near}
            x={near.from}
            y="40"
            width={Math.max(4, near.to - near.from)}
            height="12"
            rx="3"
          />
          <path className={styles.gap} d={`M${x(yours)} 46H${x(truth)}`} />
          <circle className={styles.ring} cx={x(yours)} cy="46" r="9" />
          <circle className={styles.dot} cx={x(yours)} cy="46" r="3.5" />
          <path className={styles.pin} d={`M${x(truth)} 46c-3-6-9-9-9-16a9 9 0 0 1 18 0c0 7-6 10-9 16z`} />
          <path className={styles.check} d={`M${x(truth) - 4} 30l3 3 5-6`} />
          <text className={styles.truth} x={inside(x(truth), width)} y="14">
            {label(truth)}
          </text>
          <text className={styles.yours} x={inside(x(yours), width)} y="78">{`${t('you')}: ${label(yours)}`}</text>
        </svg>
      )}
    </figure>
  )
}

/** Keeps a centred word of usual length within the figure. */
const inside = (x: number, width: number) => Math.min(width - 54, Math.max(54, x))
