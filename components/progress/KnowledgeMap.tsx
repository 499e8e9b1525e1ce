'use client'
import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import type { MapHandle } from '@/components/map/props'
import type { WireThing } from '@/lib/contract/progress'
import type { MapPack } from '@/lib/map/map-pack'
import { LEVELS } from '@/lib/memory/level'
import type { LonLat } from '@/lib/pack/schema'
import styles from './KnowledgeMap.module.css'
import { LevelMark } from './LevelMark'
import { SubjectList } from './SubjectList'

interface KnowledgeMapProps {
  readonly pack: MapPack
  readonly things: readonly WireThing[]
}

/** A finger's width around a mark. */
const NEAR_PX = 24

/** What the player knows, as a map and as a list. A mark opens its row, which links to missed answers. */
export function KnowledgeMap({ pack, things }: KnowledgeMapProps) {
  const t = useTranslations('progress')
  const map = useRef<MapHandle>(null)
  const [open, setOpen] = useState<number>()
  const spots = useMemo(
    () => things.flatMap(({ at, level }, index) => (at ? [{ at, level, index, isOpen: index === open }] : [])),
    [things, open],
  )

  const openNearest = (at: LonLat) => {
    const [near] = spots
      .map((spot) => ({ ...spot, far: map.current?.pixelsBetween(at, spot.at) ?? NEAR_PX }))
      .filter(({ far }) => far < NEAR_PX)
      .sort((a, b) => a.far - b.far)
    if (near) setOpen(near.index)
  }

  return (
    <>
      <div className={styles.map}>
        <LazyAtlas
          pack={pack}
          label={t('map', { title: pack.title })}
          view={pack.extent}
          mode="explore"
          spots={spots}
          zoom
          frame="none"
          handle={map}
          onTap={openNearest}
        />
      </div>
      <ul aria-label={t('legend')} className={styles.legend}>
        {LEVELS.map((level) => (
          <li key={level}>
            <LevelMark level={level} />
            {t(`levels.${level}`)}
          </li>
        ))}
      </ul>
      <SubjectList things={things} open={open} onOpen={setOpen} />
    </>
  )
}
