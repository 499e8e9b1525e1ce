import { translatorOf } from '@/components/i18n/words'
import { VIEWS } from '@/components/questions/views'
import { Icon } from '@/components/ui/Icon'
import type { WireComparisons } from '@/lib/contract/comparisons'
import styles from './Comparisons.module.css'
import { KindTable } from './KindTable'
import { Scale, TopMark } from './Scale'

const translate = translatorOf('comparisons')
const kindName = translatorOf('questions')

type Kinds = WireComparisons['kinds']

/** The reader's mean credit by kind of question, beside the median's and the top quarter's. */
export function KindComparison({ kinds }: { readonly kinds: Kinds }) {
  const hasOthers = kinds.some(({ others }) => others)
  const isOn = kinds.some(({ you }) => you)
  if (!hasOthers && !isOn) return null
  return (
    <section aria-labelledby="by-kind">
      <h2 id="by-kind" className={styles.title}>
        {isOn ? translate('kindsTitle') : translate('kindsTitleNobody')}
      </h2>
      <p className={styles.note}>
        {translate('kindsText')}. {!hasOthers && translate('tooFew')}
      </p>
      <ul className={styles.rows} aria-hidden="true">
        {kinds.map(({ kind, you, others }) => (
          <li key={kind}>
            <span className={styles.name}>
              <Icon name={VIEWS[kind].icon} size={15} /> {kindName(`${kind}.name`)}
            </span>
            <Scale you={you?.credit} other={others?.median} top={others?.upperQuartile} />
            <span className={styles.value}>
              {you ? translate('percent', { share: you.credit }) : translate('none')}
            </span>
          </li>
        ))}
      </ul>
      <Legend isOn={isOn} hasOthers={hasOthers} />
      <details className={styles.details}>
        <summary>{translate('table')}</summary>
        <KindTable kinds={kinds} />
      </details>
    </section>
  )
}

function Legend({ isOn, hasOthers }: { readonly isOn: boolean; readonly hasOthers: boolean }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {isOn && (
        <li>
          <svg aria-hidden="true" width={14} height={14}>
            <circle className={styles.you} cx={7} cy={7} r={6} />
          </svg>
          {translate('youKey')}
        </li>
      )}
      {hasOthers && (
        <>
          <li>
            <svg aria-hidden="true" width={4} height={16}>
              <line className={styles.mark} x1={2} x2={2} y1={0} y2={16} />
            </svg>
            {translate('medianKey')}
          </li>
          <li>
            <svg aria-hidden="true" width={12} height={14} viewBox="-6 -2 12 14">
              <TopMark />
            </svg>
            {translate('quarterKey')}
          </li>
        </>
      )}
    </ul>
  )
}
