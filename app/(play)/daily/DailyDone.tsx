import { translatorOf } from '@/components/i18n/words'
import { Share } from '@/components/result/Share'
import { shareText } from '@/components/result/shareText'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { LocalTime } from '@/components/ui/LocalTime'
import { Posts } from '@/components/ui/Posts'
import type { WireAttempt } from '@/lib/contract/attempts'
import type { WireDaily } from '@/lib/contract/leaderboards'
import { pointsFor } from '@/lib/questions/points'
import styles from './daily.module.css'

const translate = translatorOf('daily')

interface DailyDoneProps {
  readonly daily: WireDaily
  readonly attempt: WireAttempt
}

/** How it went, a line to share that gives nothing away, and when the next one comes. */
export function DailyDone({ daily: { day, nextAt }, attempt }: DailyDoneProps) {
  const { id, points, length, position, credits } = attempt
  return (
    <>
      <p className={styles.points}>{translate('points', { points, most: length * pointsFor(1) })}</p>
      <div className={styles.posts}>
        <Posts length={length} position={position} credits={credits} label={translate('posts')} />
      </div>
      <p className={styles.quiet}>
        {translate('done')} {translate.rich('next', { at: () => <LocalTime at={nextAt} length="long" /> })}
      </p>
      <div className={styles.steps}>
        <ButtonLink href={`/play/${id}/result`} icon="map">
          {translate('answers')}
        </ButtonLink>
        <Share
          text={shareText(translate('shared', { day: new Date(day), points }), credits)}
          words={{ share: translate('share'), copied: translate('copied'), failed: translate('copyFailed') }}
        />
      </div>
    </>
  )
}
