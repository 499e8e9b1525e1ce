import { useTranslations } from 'use-intl/react'
import { STEP_STYLES } from './Cell'
import { SCALE } from './credit'
import styles from './Report.module.css'

/** What the shades mean. */
export function Legend() {
  const say = useTranslations('reports')
  return (
    <p className={styles.legend}>
      {say('legend')}
      {SCALE.map((range, step) => (
        <span key={range}>
          <i className={STEP_STYLES[step]} aria-hidden="true" /> {range}
        </span>
      ))}
      <span>{say('noAnswerMark')}</span>
    </p>
  )
}
