'use client'
import { useTranslations } from 'use-intl/react'
import { Prose } from '@/components/questions/reveal/Prose'
import { SourceLine } from '@/components/ui/SourceLine'
import styles from './Item.module.css'
import type { Entry } from './spoken'

/** Names in every language the pack has, what it is, what is doubtful, and where that is from. */
export function ItemBody({ entry }: { readonly entry: Entry }) {
  const say = useTranslations('atlas')
  const common = useTranslations('common')
  return (
    <div id={`about-${entry.id}`} className={styles.body}>
      <Prose paragraphs={entry.paragraphs} />
      <dl className={styles.details}>
        {entry.details.map(({ term, of, value }) => (
          <div key={`${term} ${of} ${value}`}>
            <dt>{of ?? say(`terms.${term}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {entry.local.map(({ language, text, latin }) => (
          <div key={language}>
            <dt>{say(`languages.${language}`)}</dt>
            <dd>
              <span lang={language}>{text}</span>
              {latin && <span className={styles.latin}> {latin}</span>}
            </dd>
          </div>
        ))}
        {entry.other.length > 0 && (
          <div>
            <dt>{say('other')}</dt>
            <dd>{entry.other.join(', ')}</dd>
          </div>
        )}
      </dl>
      {!entry.drawn && <p className={styles.note}>{say('noPlace')}</p>}
      {entry.note && <p className={styles.note}>{entry.note}</p>}
      <p className={styles.status} data-status={entry.status}>
        {say(`status.${entry.status}`)}
      </p>
      <SourceLine
        label={common('sources')}
        sources={entry.sources}
        note={entry.schematic ? common('schematic') : undefined}
      />
    </div>
  )
}
