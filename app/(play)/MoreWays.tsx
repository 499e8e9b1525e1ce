import { translatorOf } from '@/components/i18n/words'
import { Icon } from '@/components/ui/Icon'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { PackSummary } from '@/lib/contract/packs'
import { play } from './actions'
import styles from './MoreWays.module.css'

const translate = translatorOf('home')
const kinds = translatorOf('questions')

const LENGTHS = [5, 10, 20] as const
const USUAL = 10

/** Folded options: fewer kinds, another length. */
export function MoreWays({ pack }: { pack: PackSummary }) {
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>
        <Icon name="chevron-right" className={styles.chevron} />
        {translate('more')}
      </summary>
      <form action={play} className={styles.form}>
        <input type="hidden" name="pack" value={pack.slug} />
        <fieldset>
          <legend className={styles.legend}>{translate('kinds')}</legend>
          <div className={styles.kinds}>
            {pack.kinds.map((kind) => (
              <label key={kind} className={styles.choice}>
                <input type="checkbox" name="kind" value={kind} defaultChecked />
                {kinds(`${kind}.name`)}
                <Icon name="check" size={16} className={styles.tick} />
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className={styles.legend}>{translate('length')}</legend>
          <div className={styles.lengths}>
            {LENGTHS.map((length) => (
              <label key={length} className={styles.choice}>
                <input type="radio" name="length" value={length} defaultChecked={length === USUAL} />
                {length}
              </label>
            ))}
          </div>
        </fieldset>
        <SubmitButton look="outlined" wide icon="play" pending={translate('starting')}>
          {translate('playThese')}
        </SubmitButton>
      </form>
    </details>
  )
}
