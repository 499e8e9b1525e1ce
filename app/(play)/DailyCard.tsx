import { translatorOf } from '@/components/i18n/words'
import { Icon } from '@/components/ui/Icon'
import styles from './AtlasCard.module.css'

const translate = translatorOf('daily')

/** The way to the day's quiz. */
export function DailyCard() {
  return (
    <a href="/daily" className={styles.card}>
      <span className={styles.plate}>
        <Icon name="calendar" size={22} />
      </span>
      <span>
        <strong className={styles.title}>{translate('inHome')}</strong>
        <span className={styles.text}>{translate('inHomeText')}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  )
}
