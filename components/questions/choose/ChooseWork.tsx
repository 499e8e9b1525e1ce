'use client'
import { useTranslations } from 'use-intl/react'
import { useDigits } from '../useDigits'
import type { WorkProps } from '../view'
import styles from './Choose.module.css'
import type { ChooseDraft } from './draft'

export default function ChooseWork({ question, draft, onDraft, busy }: WorkProps<'choose', ChooseDraft>) {
  const t = useTranslations('questions.choose')
  const choose = (option: string) => !busy && onDraft({ option })
  useDigits((digit) => {
    const option = question.options[digit - 1]
    if (option) choose(option.id)
  })
  return (
    <fieldset className={styles.options} aria-label={t('legend')}>
      {question.options.map(({ id, label, detail }, index) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            name={`option-${question.position}`}
            value={id}
            checked={draft.option === id}
            onChange={() => choose(id)}
            aria-keyshortcuts={String(index + 1)}
          />
          <span className={styles.disc} aria-hidden="true" />
          <span className={styles.words}>
            <span className={styles.label}>{label}</span>
            {detail && <span className={styles.detail}>{detail}</span>}
          </span>
          <span className={styles.key} aria-hidden="true">
            {index + 1}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
