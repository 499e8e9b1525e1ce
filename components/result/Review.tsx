'use client'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl/react'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import { Answer } from '@/components/questions/reveal/Answer'
import { Verdict } from '@/components/ui/Verdict'
import type { WireReviewItem } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import styles from './Review.module.css'

interface ReviewProps {
  readonly item: WireReviewItem
  readonly pack: MapPack
}

/** One answer again: what was asked, what came of it, the map with both, and why. */
export default function Review({ item, pack }: ReviewProps) {
  const t = useTranslations('result')
  const format = useFormatter()
  const [open, setOpen] = useState<string>()
  const { question, verdict, points, explanation } = item
  return (
    <div className={styles.review}>
      <p className={styles.prompt}>{question.prompt}</p>
      <div className={styles.map}>
        <LazyAtlas
          pack={pack}
          label={t('mapOf', { title: explanation.title })}
          view={pack.extent}
          mode="blind"
          overlay={explanation.overlay}
          selectedTag={open}
          onSelectTag={setOpen}
          interactive={false}
          frame="none"
        />
      </div>
      <div className={styles.told}>
        <Verdict
          measure={verdict.measure}
          meaning={verdict.meaning}
          note={verdict.note}
          earned={`+${format.number(points)}`}
          earnedLabel={t('points', { points })}
        />
        <Answer item={item} open={open} onOpen={(tag) => setOpen(tag === open ? undefined : tag)} />
      </div>
    </div>
  )
}
