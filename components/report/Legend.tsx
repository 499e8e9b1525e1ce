import { useTranslations } from 'use-intl/react'
import { STEP_STYLES } from './Cell'
import { SCALE } from './credit-class'
import styles from './Report.module.css'

/** What the shades mean. */
export function Legend() {
  const t = useTranslations('reports')
  return (
    <p className={styles.legend}>
      {t('legend')}
      {SCALE.map((range, step) => (
        <span key={range}>
          <i className={STEP_STYLES[step]} aria-hidden="true" /> {range}
        </span>
      ))}
      <span>{t('noAnswerMark')}</span>
    </p>
  )
}
