'use client'
import { useTranslations } from 'use-intl/react'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import type { MapPack } from '@/components/map/props'
import type { WireOverlay } from '@/lib/quiz/wire'
import styles from './ResultMap.module.css'

/** The whole quiz on one small map. */
export function ResultMap({ pack, overlay }: { readonly pack: MapPack; readonly overlay: WireOverlay }) {
  const t = useTranslations('result')
  return (
    <div className={styles.frame}>
      <div className={styles.map}>
        <LazyAtlas
          pack={pack}
          label={t('map')}
          view={pack.extent}
          mode="blind"
          overlay={overlay}
          interactive={false}
          frame="none"
        />
      </div>
    </div>
  )
}
