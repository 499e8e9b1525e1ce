import { play } from '@/app/(play)/actions'
import { translatorOf } from '@/components/i18n/words'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { Due } from '@/lib/contract/progress'
import { practise, reviewNow } from './actions'

const translate = translatorOf('progress')

/** Review while there is anything to review, else practice; who has not played yet begins. One of them is blue. */
export function NextSteps({ review: { pack, counts } }: { readonly review: Due }) {
  const isFirst = counts.asked === 0
  const hasReview = counts.due + counts.weak > 0
  const here = <input type="hidden" name="pack" value={pack} />
  if (isFirst)
    return (
      <form action={play}>
        {here}
        <SubmitButton icon="play" pending={translate('starting')}>
          {translate('begin')}
        </SubmitButton>
      </form>
    )
  return (
    <>
      {hasReview && (
        <form action={reviewNow}>
          {here}
          <SubmitButton icon="repeat" pending={translate('starting')}>
            {translate('reviewNow')}
          </SubmitButton>
        </form>
      )}
      <form action={practise}>
        {here}
        <SubmitButton look={hasReview ? 'outlined' : 'main'} wide icon="crosshair" pending={translate('starting')}>
          {translate('practise')}
        </SubmitButton>
      </form>
    </>
  )
}
