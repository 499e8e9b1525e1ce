'use client'
import { useTranslations } from 'use-intl/react'
import { VIEWS } from '@/components/questions/views'
import { rowId } from '@/components/result/rowId'
import { Icon } from '@/components/ui/Icon'
import type { WireThing } from '@/lib/contract/progress'
import styles from './KnowledgeMap.module.css'

interface WaysProps extends Pick<WireThing, 'ways'> {
  readonly id: string
  /** The map has a mark for it. */
  readonly isPlaced: boolean
}

/** The ways a subject was asked, the level of each, and a link to the answer. */
export function QuestionWays({ id, ways, isPlaced }: WaysProps) {
  const t = useTranslations('progress')
  const kinds = useTranslations('questions')
  return (
    <ul id={id} className={styles.ways}>
      {ways.length === 0 && <li>{t('notAsked')}</li>}
      {ways.map(({ kind, level, lastCredit, answer }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same kind may ask for several properties
        <li key={index}>
          <Icon name={VIEWS[kind].icon} size={16} />
          <strong>{kinds(`${kind}.name`)}</strong>
          <span>{t(`levels.${level}`)}</span>
          <span>{t('lastCredit', { credit: lastCredit })}</span>
          {answer && <a href={`/play/${answer.attempt}/result#${rowId(answer.position)}`}>{t('again')}</a>}
        </li>
      ))}
      {!isPlaced && <li>{t('noPlace')}</li>}
    </ul>
  )
}
