import { words } from '@/components/i18n/words'
import { me } from '@/lib/server/accounts'
import styles from './leaderboards.module.css'

const say = words('boards')

interface YourNameProps {
  readonly player: string | undefined
  /** As others read it on this board; absent: one is not on it. */
  readonly shown: string | undefined
}

/** What others read where one stands, and the way to change it; why one stands nowhere, if that was one's wish. */
export async function YourName({ player: id, shown }: YourNameProps) {
  const { player } = await me(id)
  if (!player) return null
  if (player.unlisted) {
    return (
      <p className={styles.name}>
        {say('unlisted')} <a href="/account">{say('changeUnlisted')}</a>
      </p>
    )
  }
  if (shown === undefined) return null
  return (
    <p className={styles.name}>
      {told(player.nickname, shown)} <a href="/account">{say('change')}</a>
    </p>
  )
}

function told(nickname: string | null, shown: string): string {
  if (nickname === null) return say('nobody')
  return shown === say('nameless') ? say('hidden', { nickname }) : say('names', { name: nickname })
}
