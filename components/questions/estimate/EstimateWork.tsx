'use client'
import { useId, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl/react'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WorkProps } from '../view'
import type { EstimateDraft } from './draft'
import styles from './Estimate.module.css'
import { numbersOf, onStep, readNumber, symbolOf } from './numbers'

/** A field and a slider for one number: what is done to one shows in the other. */
export default function EstimateWork({ question, draft, onDraft, busy }: WorkProps<'estimate', EstimateDraft>) {
  const t = useTranslations('questions.estimate')
  const id = useId()
  const say = numbersOf(question, useFormatter())
  const [text, setText] = useState<string | null>(null)
  const { min, max, step } = question
  const unit = symbolOf(question.unit)
  const said = draft.value === null ? '' : say(draft.value)
  const isOut = text !== null && text.trim() !== '' && readNumber(text, question) === null
  const range = { min: say(min), max: say(max) }

  const slide = (value: number) => {
    setText(null)
    if (!busy) onDraft({ value })
  }
  const write = (text: string) => {
    setText(text)
    if (!busy) onDraft({ value: readNumber(text, question) })
  }

  return (
    <div className={styles.work}>
      <div className={styles.box} data-wrong={isOut || undefined}>
        <input
          id={id}
          className={styles.field}
          inputMode="decimal"
          autoComplete="off"
          placeholder="?"
          aria-label={t('field')}
          aria-invalid={isOut || undefined}
          aria-describedby={`${id}-range`}
          value={text ?? said}
          onChange={(event) => write(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => !isOut && setText(null)}
        />
        <span className={styles.unit}>{unit}</span>
      </div>
      <div>
        <input
          type="range"
          className={styles.slider}
          aria-label={t('slider')}
          aria-valuetext={said ? `${said} ${unit}`.trim() : t('unset')}
          min={min}
          max={max}
          step={step}
          value={draft.value ?? onStep((min + max) / 2, question)}
          data-unset={draft.value === null || undefined}
          onChange={(event) => slide(event.target.valueAsNumber)}
          onPointerUp={(event) => draft.value === null && slide(event.currentTarget.valueAsNumber)}
        />
        <p className={styles.ends} aria-hidden="true">
          <span>{range.min}</span>
          <span>{range.max}</span>
        </p>
      </div>
      <p id={`${id}-range`} className={styles.range} role="status">
        {isOut ? t('out', range) : <VisuallyHidden>{t('range', range)}</VisuallyHidden>}
      </p>
    </div>
  )
}
