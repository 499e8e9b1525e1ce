import { ReaderWords } from '@/components/i18n/ReaderWords'
import { words } from '@/components/i18n/words'
import { NicknameForm } from '@/components/people/NicknameForm'
import styles from './Boards.module.css'

const say = words('boards')

/** For who stands on a board without a name. Nobody has to have one. */
export function NameAsk() {
  return (
    <details className={styles.ask}>
      <summary>{say('ask')}</summary>
      <ReaderWords of={['people']}>
        <NicknameForm nickname="" unlisted={false} />
      </ReaderWords>
    </details>
  )
}
