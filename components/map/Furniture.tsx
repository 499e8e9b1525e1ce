'use client'
import { useTranslations } from 'use-intl/react'
import { Icon } from '@/components/ui/Icon'
import type { MapPack } from '@/lib/map/map-pack'
import styles from './Furniture.module.css'
import { useLiveMap } from './useLiveMap'

/** Whose data this is: on the map, always. */
export function Attribution({ attribution }: Pick<MapPack, 'attribution'>) {
  return (
    <p className={styles.attribution} translate="no">
      {attribution.map(({ text, url }, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {text}
            </a>
          ) : (
            text
          )}
        </span>
      ))}
    </p>
  )
}

export function Zoom({ reducedMotion }: { readonly reducedMotion: boolean }) {
  const map = useLiveMap()
  const say = useTranslations('map')
  const by = (levels: number) => map.easeTo({ zoom: map.getZoom() + levels, duration: reducedMotion ? 0 : 220 })
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={say('zoomIn')} onClick={() => by(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={say('zoomOut')} onClick={() => by(-1)}>
        <Icon name="minus" />
      </button>
    </div>
  )
}

/** No WebGL here: said once, in the middle of what the map would have been. */
export function Failed() {
  const say = useTranslations('map')
  return (
    <p role="status" className={styles.failed}>
      {say('failed')}
    </p>
  )
}
