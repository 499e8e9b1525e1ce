import { translatorOf } from '@/components/i18n/words'
import { LocalTime } from '@/components/ui/LocalTime'
import type { HostedSession } from '@/lib/server/live'
import styles from './teach.module.css'

const translate = translatorOf('teach')

/** Live classes: those that run lead to their controls, those that are over to their reports. */
export function SessionList({ sessions }: { readonly sessions: readonly HostedSession[] }) {
  return (
    <>
      <Sessions title={translate('running')} sessions={sessions.filter(({ isRunning }) => isRunning)} />
      <Sessions title={translate('past')} sessions={sessions.filter(({ isRunning }) => !isRunning)} />
    </>
  )
}

function Sessions({ title, sessions }: { readonly title: string; readonly sessions: readonly HostedSession[] }) {
  if (sessions.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.part}>{title}</h3>
      <ul className={styles.list}>
        {sessions.map(({ id, code, packTitle, className, players, startedAt, isRunning }) => (
          <li key={id}>
            <a href={isRunning ? `/live/${code}/host` : `/teach/live/${code}/report`}>
              <strong>
                {translate('liveOf', {
                  pack: packTitle,
                  className: className ? translate('withClass', { name: className }) : '',
                })}
              </strong>
              <span>{translate('here', { players })}</span>
              <span>{isRunning ? translate('host', { code }) : <LocalTime at={startedAt} />}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
