import { words } from '@/components/i18n/words'
import { me } from '@/lib/server/me'
import styles from './leaderboards.module.css'

const say = words('boards')

/** What others read where one stands, and the way to change it. */
export async function YourName({ player: id }: { readonly player: string | undefined }) {
  const { player } = await me(id)
  if (!player) return null
  if (player.unlisted) {
    return (
      <p className={styles.name}>
        {say('unlisted')} <a href="/account">{say('changeUnlisted')}</a>
      </p>
    )
  }
  return (
    <p className={styles.name}>
      {player.nickname ? say('names', { name: player.nickname }) : say('nobody')} <a href="/account">{say('change')}</a>
    </p>
  )
}
