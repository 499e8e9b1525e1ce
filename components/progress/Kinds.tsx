import { words } from '@/components/i18n/words'
import { VIEWS } from '@/components/questions/views'
import { Icon } from '@/components/ui/Icon'
import type { Progress } from '@/lib/contract/progress'
import { LevelMark } from './LevelMark'
import styles from './Progress.module.css'

const say = words('progress')
const kinds = words('questions')

/** Strong and weak by kind of question. */
export function Kinds({ kinds: known }: Pick<Progress, 'kinds'>) {
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds" className={styles.title}>
        {say('kindsTitle')}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('level')}</th>
            <th scope="col" className={styles.number}>
              {say('asked')}
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
                  <LevelMark level={level} /> {say(`levels.${level}`)}
                  {mastery !== null && ` · ${say('share', { share: mastery })}`}
                </span>
              </td>
              <td className={styles.number}>{say('askedCount', { asked })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
