'use client'
import { useTranslations } from 'use-intl/react'
import { VIEWS } from '@/components/questions/views'
import { rowId } from '@/components/result/rowId'
import { Icon } from '@/components/ui/Icon'
import type { WireThing } from '@/lib/contract/progress'
import styles from './KnowMap.module.css'

interface WaysProps extends Pick<WireThing, 'ways'> {
  readonly id: string
  /** The map has a mark for it. */
  readonly isPlaced: boolean
}

/** How a thing was asked, how each stands, and the way back to the answer. */
export function Ways({ id, ways, isPlaced }: WaysProps) {
  const say = useTranslations('progress')
  const kinds = useTranslations('questions')
  return (
    <ul id={id} className={styles.ways}>
      {ways.length === 0 && <li>{say('notAsked')}</li>}
      {ways.map(({ kind, level, lastCredit, answer }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same kind may ask for several properties
        <li key={index}>
          <Icon name={VIEWS[kind].icon} size={16} />
          <strong>{kinds(`${kind}.name`)}</strong>
          <span>{say(`levels.${level}`)}</span>
          <span>{say('lastCredit', { credit: lastCredit })}</span>
          {answer && <a href={`/play/${answer.attempt}/result#${rowId(answer.position)}`}>{say('again')}</a>}
        </li>
      ))}
      {!isPlaced && <li>{say('noPlace')}</li>}
    </ul>
  )
}
