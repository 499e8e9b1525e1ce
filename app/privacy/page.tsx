import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { navLinks, PageMenu } from '@/app/PageMenu'
import { TopBar } from '@/components/brand/TopBar'
import { translatorOf } from '@/components/i18n/words'
import { faceOf } from '@/components/ui/buttonFace'
import { Icon } from '@/components/ui/Icon'
import { me } from '@/lib/server/accounts'
import { playerOf } from '@/lib/server/auth'
import { settings } from '@/lib/server/platform'
import { Forget } from './Forget'
import styles from './privacy.module.css'

const translate = translatorOf('privacy')

export const generateMetadata = (): Metadata => ({ title: translate('title') })

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
        <h1>{translate('heading')}</h1>
        <p className={styles.lead}>{translate('lead')}</p>
        <h2>{translate('keptTitle')}</h2>
        <ul className={styles.kept}>
          {KEPT.map((what) => (
            <li key={what}>
              <strong>{translate(what)}</strong>
              <span>{translate(`${what}Where`)}</span>
              <span>
                {what === 'quizzes'
                  ? translate('quizzesLong', { days: settings().guestRetentionDays })
                  : translate(`${what}Long`)}
              </span>
            </li>
          ))}
        </ul>
        <h2>{translate('yoursTitle')}</h2>
        {player ? (
          <>
            <p>{translate('kept', { attempts: player.attempts, since: new Date(player.createdAt) })}</p>
            <p className={styles.right}>
              <a href="/api/v1/me/export" download className={faceOf('outlined', false)}>
                <Icon name="download" />
                {translate('export')}
              </a>
              <span>{translate('exportText')}</span>
            </p>
            <Forget
              words={{
                forget: translate('forget'),
                text: translate('forgetText'),
                sure: translate('sure'),
                now: translate('forgetNow'),
                keep: translate('keep'),
                busy: translate('forgetting'),
                done: translate('forgotten'),
                failed: translate('failed'),
              }}
            />
          </>
        ) : (
          <p>{translate('nothing')}</p>
        )}
      </main>
    </>
  )
}
