import { readerFormat, translatorOf } from '@/components/i18n/words'
import type { WireSuspects } from '@/lib/contract/suspicious-attempts'
import styles from './Comparisons.module.css'

const translate = translatorOf('suspects')
const MS_PER_SECOND = 1000

const seconds = (ms: number) => translate('seconds', { seconds: Math.round(ms / 10) / (MS_PER_SECOND / 10) })

/** For the owner: what was answered faster than a person can. */
export function Suspects({ suspects: { attempts } }: { readonly suspects: WireSuspects }) {
  return (
    <section aria-labelledby="suspects">
      <h2 id="suspects" className={styles.title}>
        {translate('title')}
      </h2>
      <p className={styles.note}>{attempts.length === 0 ? translate('none') : translate('text')}</p>
      {attempts.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{translate('player')}</th>
              <th scope="col">{translate('quickest')}</th>
              <th scope="col">{translate('mean')}</th>
              <th scope="col">{translate('points')}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map(({ id, nickname, packTitle, finishedAt, points, quickestMs, meanMs }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{nickname ?? translate('nameless')}</bdi>
                  <span className={styles.aside}>
                    {packTitle} · {translate('when', { at: new Date(finishedAt) })}
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
