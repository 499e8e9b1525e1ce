import { play, playAgain } from '@/app/(play)/actions'
import { translatorOf } from '@/components/i18n/words'
import { Share } from '@/components/result/Share'
import { shareText } from '@/components/result/shareText'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { WireAttempt } from '@/lib/contract/attempts'
import styles from './result.module.css'

const translate = translatorOf('result')

/** A new round, the same one again, or sharing; an unfinished quiz can be continued. */
export function NextSteps({ attempt }: { attempt: WireAttempt }) {
  const { id, pack, packTitle, kinds, length, points, position, credits, finished, assignment, day } = attempt
  if (assignment && (finished || !assignment.acceptsResponses)) {
    return (
      <div className={styles.steps}>
        <ButtonLink href={`/assignments/${assignment.code}`}>{translatorOf('work')('back')}</ButtonLink>
      </div>
    )
  }
  if (!finished) {
    return (
      <div className={styles.steps}>
        <ButtonLink href={`/play/${id}`} iconAfter="arrow-right">
          {translate('goOn', { next: position + 1 })}
        </ButtonLink>
      </div>
    )
  }
  if (day) {
    return (
      <div className={styles.steps}>
        <ButtonLink href="/daily">{translatorOf('daily')('back')}</ButtonLink>
      </div>
    )
  }
  return (
    <>
      <div className={styles.steps}>
        <form action={play} className={styles.again}>
          <input type="hidden" name="pack" value={pack} />
          <input type="hidden" name="length" value={length} />
          {kinds.map((kind) => (
            <input key={kind} type="hidden" name="kind" value={kind} />
          ))}
          <SubmitButton icon="repeat" pending={translate('starting')}>
            {translate('playAgain')}
          </SubmitButton>
        </form>
        <Share
          text={shareText(translate('shared', { pack: packTitle, points }), credits)}
          words={{ share: translate('share'), copied: translate('copied'), failed: translate('copyFailed') }}
        />
      </div>
      <form action={playAgain} className={styles.same}>
        <input type="hidden" name="attempt" value={id} />
        <SubmitButton look="quiet" icon="rotate-ccw" pending={translate('starting')}>
          {translate('same')}
        </SubmitButton>
      </form>
      <a href="/progress" className={styles.progress}>
        {translatorOf('progress')('link')}
      </a>
    </>
  )
}
