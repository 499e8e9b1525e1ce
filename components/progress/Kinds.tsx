import { translatorOf } from '@/components/i18n/words'
import { VIEWS } from '@/components/questions/views'
import { Icon } from '@/components/ui/Icon'
import type { Progress } from '@/lib/contract/progress'
import { LevelMark } from './LevelMark'
import styles from './Progress.module.css'

const translate = translatorOf('progress')
const kinds = translatorOf('questions')

/** Strong and weak by kind of question. */
export function Kinds({ kinds: known }: Pick<Progress, 'kinds'>) {
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds" className={styles.title}>
        {translate('kindsTitle')}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translate('kind')}</th>
            <th scope="col">{translate('level')}</th>
            <th scope="col" className={styles.number}>
              {translate('asked')}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ kind, level, mastery, asked }) => (
            <tr key={kind}>
              <th scope="row">
                <span className={styles.with}>
                  <Icon name={VIEWS[kind].icon} size={15} /> {kinds(`${kind}.name`)}
                </span>
              </th>
              <td>
                <span className={styles.with}>
                  <LevelMark level={level} /> {translate(`levels.${level}`)}
                  {mastery !== null && ` · ${translate('share', { share: mastery })}`}
                </span>
              </td>
              <td className={styles.number}>{translate('askedCount', { asked })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
