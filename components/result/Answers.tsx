'use client'
import dynamic from 'next/dynamic'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { Skeleton } from '@/components/ui/Skeleton'
import type { WireOwnFlag, WireReviewItem } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import { AnswerRow } from './AnswerRow'
import styles from './Answers.module.css'
import { FlagForm } from './FlagForm'
import { useOpenAnswer } from './useOpenAnswer'

interface AnswersProps {
  readonly items: readonly WireReviewItem[]
  readonly pack: MapPack
  /** The attempt, if a teacher is responsible for its questions and reads what is flagged. */
  readonly flagged?: string | undefined
  /** What the player has flagged already. */
  readonly flags?: readonly WireOwnFlag[] | undefined
}

const Review = dynamic(() => import('./Review'), { loading: () => <Skeleton lines={4} /> })

/** Every answer in a row; one is open at a time, with its own map and why. */
export function Answers({ items, pack, flagged, flags = [] }: AnswersProps) {
  const t = useTranslations('result')
  const [open, setOpen] = useOpenAnswer()
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    if (open !== undefined) list.current?.children[open]?.scrollIntoView({ block: 'nearest' })
  }, [open])

  return (
    <ol ref={list} aria-label={t('rows')} className={styles.rows}>
      {items.map((item) => (
        <li key={item.position}>
          <AnswerRow
            item={item}
            isOpen={open === item.position}
            onToggle={(opened) => setOpen(opened ? item.position : undefined)}
          >
            <Review item={item} pack={pack} />
            {flagged && (
              <FlagForm
                attempt={flagged}
                position={item.position}
                reason={flags.find(({ position }) => position === item.position)?.reason}
              />
            )}
          </AnswerRow>
        </li>
      ))}
    </ol>
  )
}
