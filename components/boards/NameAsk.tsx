import { WordsProvider } from '@/components/i18n/WordsProvider'
import { words } from '@/components/i18n/words'
import { NicknameForm } from '@/components/people/NicknameForm'
import people from '@/messages/en/people.json'
import styles from './Boards.module.css'

const say = words('boards')

/** For who stands on a board without a name. Nobody has to have one. */
export function NameAsk() {
  return (
    <details className={styles.ask}>
      <summary>{say('ask')}</summary>
      <WordsProvider messages={people}>
        <NicknameForm nickname="" unlisted={false} />
      </WordsProvider>
    </details>
  )
}
