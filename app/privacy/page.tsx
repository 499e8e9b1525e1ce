import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { navLinks, PageMenu } from '@/app/PageMenu'
import { TopBar } from '@/components/brand/TopBar'
import { words } from '@/components/i18n/words'
import { faceOf } from '@/components/ui/buttonFace'
import { Icon } from '@/components/ui/Icon'
import { me } from '@/lib/server/accounts'
import { playerOf } from '@/lib/server/auth'
import { settings } from '@/lib/server/platform'
import { Forget } from './Forget'
import styles from './privacy.module.css'

const say = words('privacy')

export const generateMetadata = (): Metadata => ({ title: say('title') })

const KEPT = [
  'cookie',
  'quizzes',
  'memories',
  'nickname',
  'classes',
  'flags',
  'account',
  'login',
  'tries',
  'draft',
  'theme',
  'address',
] as const

/** What is stored, where and for how long, with buttons to export and to delete it. */
export default async function Privacy() {
  const { player } = await me(await playerOf(await headers()))
  return (
    <>
      <TopBar links={navLinks()} menu={<PageMenu />} />
      <main className={styles.page}>
        <h1>{say('heading')}</h1>
        <p className={styles.lead}>{say('lead')}</p>
        <h2>{say('keptTitle')}</h2>
        <ul className={styles.kept}>
          {KEPT.map((what) => (
            <li key={what}>
              <strong>{say(what)}</strong>
              <span>{say(`${what}Where`)}</span>
              <span>
                {what === 'quizzes' ? say('quizzesLong', { days: settings().guestRetentionDays }) : say(`${what}Long`)}
              </span>
            </li>
          ))}
        </ul>
        <h2>{say('yoursTitle')}</h2>
        {player ? (
          <>
            <p>{say('kept', { attempts: player.attempts, since: new Date(player.createdAt) })}</p>
            <p className={styles.right}>
              <a href="/api/v1/me/export" download className={faceOf('outlined', false)}>
                <Icon name="download" />
                {say('export')}
              </a>
              <span>{say('exportText')}</span>
            </p>
            <Forget
              words={{
                forget: say('forget'),
                text: say('forgetText'),
                sure: say('sure'),
                now: say('forgetNow'),
                keep: say('keep'),
                busy: say('forgetting'),
                done: say('forgotten'),
                failed: say('failed'),
              }}
            />
          </>
        ) : (
          <p>{say('nothing')}</p>
        )}
      </main>
    </>
  )
}
