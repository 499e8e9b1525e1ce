import { translatorOf } from '@/components/i18n/words'
import { me } from '@/lib/server/accounts'
import styles from './leaderboards.module.css'

const translate = translatorOf('boards')

interface YourNameProps {
  readonly player: string | undefined
  /** The name as others see it on this board; undefined if the player is not on it. */
  readonly shownName: string | undefined
}

/** The player's name on the board and how to change it, or that the player chose to be unlisted. */
export async function YourName({ player: id, shownName: shown }: YourNameProps) {
  const { player } = await me(id)
  if (!player) return null
  if (player.unlisted) {
    return (
      <p className={styles.name}>
        {translate('unlisted')} <a href="/account">{translate('changeUnlisted')}</a>
      </p>
    )
  }
  if (shown === undefined) return null
  return (
    <p className={styles.name}>
      {nicknameText(player.nickname, shown)} <a href="/account">{translate('change')}</a>
    </p>
  )
}

function nicknameText(nickname: string | null, shown: string): string {
  if (nickname === null) return translate('nobody')
  return shown === translate('nameless') ? translate('hidden', { nickname }) : translate('names', { name: nickname })
}
