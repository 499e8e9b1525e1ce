'use client'
import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import type { MapHandle } from '@/components/map/props'
import type { WireThing } from '@/lib/contract/progress'
import type { MapPack } from '@/lib/map/map-pack'
import { LEVELS } from '@/lib/memory/level'
import type { LonLat } from '@/lib/pack/schema'
import styles from './KnowMap.module.css'
import { LevelMark } from './LevelMark'
import { Things } from './Things'

interface KnowMapProps {
  readonly pack: MapPack
  readonly things: readonly WireThing[]
}

/** A finger's width around a mark. */
const NEAR_PX = 24

/** A map of what is known, and the same as a list. A mark opens its row, which leads to what was missed. */
export function KnowMap({ pack, things }: KnowMapProps) {
  const say = useTranslations('progress')
  const map = useRef<MapHandle>(null)
  const [open, setOpen] = useState<number>()
  const spots = useMemo(
    () => things.flatMap(({ at, level }, index) => (at ? [{ at, level, index, isOpen: index === open }] : [])),
    [things, open],
  )

  const find = (at: LonLat) => {
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
          label={say('map', { title: pack.title })}
          view={pack.extent}
          mode="explore"
          spots={spots}
          zoom
          frame="none"
          handle={map}
          onTap={find}
        />
      </div>
      <ul aria-label={say('legend')} className={styles.legend}>
        {LEVELS.map((level) => (
          <li key={level}>
            <LevelMark level={level} />
            {say(`levels.${level}`)}
          </li>
        ))}
      </ul>
      <Things things={things} open={open} onOpen={setOpen} />
    </>
  )
}
