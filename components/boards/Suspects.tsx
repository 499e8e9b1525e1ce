import { readerFormat, words } from '@/components/i18n/words'
import type { WireSuspects } from '@/lib/contract/suspicious-attempts'
import styles from './Comparisons.module.css'

const say = words('suspects')
const MS_PER_SECOND = 1000

const seconds = (ms: number) => say('seconds', { seconds: Math.round(ms / 10) / (MS_PER_SECOND / 10) })

/** For the owner: what was answered faster than a person can. */
export function Suspects({ suspects: { attempts } }: { readonly suspects: WireSuspects }) {
  return (
    <section aria-labelledby="suspects">
      <h2 id="suspects" className={styles.title}>
        {say('title')}
      </h2>
      <p className={styles.note}>{attempts.length === 0 ? say('none') : say('text')}</p>
      {attempts.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('player')}</th>
              <th scope="col">{say('quickest')}</th>
              <th scope="col">{say('mean')}</th>
              <th scope="col">{say('points')}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map(({ id, nickname, packTitle, finishedAt, points, quickestMs, meanMs }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{nickname ?? say('nameless')}</bdi>
                  <span className={styles.aside}>
                    {packTitle} · {say('when', { at: new Date(finishedAt) })}
                  </span>
                </th>
                <td>{seconds(quickestMs)}</td>
                <td>{seconds(meanMs)}</td>
                <td>{readerFormat().number(points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
