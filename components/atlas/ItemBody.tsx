'use client'
import { useTranslations } from 'use-intl/react'
import { Prose } from '@/components/questions/reveal/Prose'
import { SourceLine } from '@/components/ui/SourceLine'
import styles from './Item.module.css'
import type { Entry } from './localized-entry'

/** An entry's names in every language of the pack, its description, doubts and sources. */
export function ItemBody({ entry }: { readonly entry: Entry }) {
  const t = useTranslations('atlas')
  const common = useTranslations('common')
  return (
    <div id={`about-${entry.id}`} className={styles.body}>
      <Prose paragraphs={entry.paragraphs} />
      <dl className={styles.details}>
        {entry.details.map(({ term, of, value }) => (
          <div key={`${term} ${of} ${value}`}>
            <dt>{of ?? t(`terms.${term}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {entry.local.map(({ language, text, latin }) => (
          <div key={language}>
            <dt>{t(`languages.${language}`)}</dt>
            <dd>
              <span lang={language}>{text}</span>
              {latin && <span className={styles.latin}> {latin}</span>}
            </dd>
          </div>
        ))}
        {entry.other.length > 0 && (
          <div>
            <dt>{t('other')}</dt>
            <dd>{entry.other.join(', ')}</dd>
          </div>
        )}
      </dl>
      {!entry.drawn && <p className={styles.note}>{t('noPlace')}</p>}
      {entry.note && <p className={styles.note}>{entry.note}</p>}
      <p className={styles.status} data-status={entry.status}>
        {t(`status.${entry.status}`)}
      </p>
      <SourceLine
        label={common('sources')}
        sources={entry.sources}
        note={entry.schematic ? common('schematic') : undefined}
      />
    </div>
  )
}
