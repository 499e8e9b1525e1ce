import { ReaderWords } from '@/components/i18n/ReaderWords'
import { translatorOf } from '@/components/i18n/words'
import { NicknameForm } from '@/components/people/NicknameForm'
import styles from './Boards.module.css'

const translate = translatorOf('boards')

/** Offers a nickname to a player who is on a board without one. A nickname is optional. */
export function NicknamePrompt() {
  return (
    <details className={styles.ask}>
      <summary>{translate('ask')}</summary>
      <ReaderWords of={['people']}>
        <NicknameForm nickname="" unlisted={false} />
      </ReaderWords>
    </details>
  )
}
