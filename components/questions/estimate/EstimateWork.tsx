'use client'
import { useId, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl/react'
import type { WorkProps } from '../view'
import styles from './Estimate.module.css'
import { numbersOf, onStep, readNumber } from './numbers'

/** A slider and a field for one number: what is done to one shows in the other. */
export default function EstimateWork({ question, draft, onDraft, busy }: WorkProps<'estimate'>) {
  const t = useTranslations('questions.estimate')
  const id = useId()
  const say = numbersOf(question, useFormatter())
  const [typed, type] = useState<string | null>(null)
  const { min, max, step, unit } = question
  const shown = typed ?? (draft.value === null ? '' : String(draft.value))
  const isOut = typed !== null && typed.trim() !== '' && readNumber(typed, question) === null

  const slide = (value: number) => {
    type(null)
    if (!busy) onDraft({ value })
  }
  const write = (text: string) => {
    type(text)
    if (!busy) onDraft({ value: readNumber(text, question) })
  }

  return (
    <div className={styles.work}>
      <p className={styles.value} aria-hidden="true">
        <output>{draft.value === null ? t('unset') : say(draft.value)}</output>{' '}
        <span className={styles.unit}>{unit}</span>
      </p>
      <div className={styles.track}>
        <input
          type="range"
          className={styles.slider}
          aria-label={t('slider')}
          aria-valuetext={draft.value === null ? t('unset') : `${say(draft.value)} ${unit}`}
          min={min}
          max={max}
          step={step}
          value={draft.value ?? onStep((min + max) / 2, question)}
          data-unset={draft.value === null || undefined}
          onChange={(event) => slide(event.target.valueAsNumber)}
          onPointerUp={(event) => draft.value === null && slide(event.currentTarget.valueAsNumber)}
        />
        <p className={styles.ends}>
          <span>{say(min)}</span>
          <span>{say(max)}</span>
        </p>
      </div>
      <div className={styles.typed}>
        <label htmlFor={id}>{t('field')}</label>
        <input
          id={id}
          className={styles.field}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          aria-invalid={isOut || undefined}
          aria-describedby={`${id}-out`}
          onChange={(event) => write(event.target.value)}
          onBlur={() => !isOut && type(null)}
        />
        <span>{unit}</span>
      </div>
      <p id={`${id}-out`} className={styles.out} role="status">
        {isOut && t('out', { min: say(min), max: say(max) })}
      </p>
    </div>
  )
}
