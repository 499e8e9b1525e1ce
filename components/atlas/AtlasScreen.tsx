'use client'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import type { MapHandle } from '@/components/map/props'
import { useWide } from '@/components/map/useMedia'
import { Sheet } from '@/components/ui/Sheet'
import { Stage } from '@/components/ui/Stage'
import type { Cover } from '@/components/ui/sheetLevels'
import type { MapPack } from '@/lib/map/map-pack'
import type { LonLat } from '@/lib/pack/schema'
import styles from './AtlasScreen.module.css'
import { Item } from './Item'
import type { Section } from './localized-entry'
import { Tabs } from './Tabs'
import { TimeStrip } from './TimeStrip'
import { useEntryOverlay } from './useEntryOverlay'
import { useOpenEntry } from './useOpenEntry'

interface AtlasScreenProps {
  readonly pack: MapPack
  readonly edition: string
  readonly sections: readonly Section[]
  /** The year until which the timeline runs. */
  readonly today: number
  readonly bar: ReactNode
  /** The way into a quiz. */
  readonly foot: ReactNode
  /** Under the map until it is there. */
  readonly poster: ReactNode
}

/** The width of a finger on the map. */
const NEAR_PX = 22

/** Explore before playing: a map with everything on it, and lists that lead to each thing. */
export function AtlasScreen({ pack, edition, sections, today, bar, foot, poster }: AtlasScreenProps) {
  const t = useTranslations('atlas')
  const common = useTranslations('common')
  const map = useRef<MapHandle>(null)
  const wide = useWide()
  const [cover, setCover] = useState<Cover>()
  const { section, entry, openEntry, openSection } = useOpenEntry(sections)
  const overlayState = useEntryOverlay(pack.slug, edition, entry)
  const [shownOverlay, setShownOverlay] = useState<typeof overlayState>(overlayState)
  // Keeps the last overlay while the next is loading, so that the camera flies once.
  if (overlayState !== shownOverlay && overlayState.name !== 'loading') setShownOverlay(overlayState)

  const openNearest = (at: LonLat) => {
    const near = sections
      .flatMap(({ entries }) => entries)
      .flatMap(({ id, at: place }) => (place ? [{ id, far: map.current?.pixelsBetween(at, place) ?? NEAR_PX }] : []))
      .sort((a, b) => a.far - b.far)[0]
    if (near && near.far < NEAR_PX) openEntry(near.id)
  }

  return (
    <Stage
      bar={bar}
      map={
        <>
          {poster}
          <LazyAtlas
            pack={pack}
            label={t('map', { title: pack.title })}
            view={pack.extent}
            mode="explore"
            posts
            zoom={wide}
            overlay={shownOverlay.name === 'ready' ? shownOverlay.overlay : null}
            handle={map}
            onTap={openNearest}
            {...(cover && { padding: cover })}
          />
        </>
      }
    >
      <main className={styles.sheet}>
        <Sheet
          hasBar
          label={t('sheet')}
          words={{ raise: common('raiseSheet'), lower: common('lowerSheet') }}
          onCover={setCover}
          head={
            <>
              <h1 className={styles.title}>{pack.title}</h1>
              <Tabs sections={sections} open={section?.name} onOpen={openSection} />
            </>
          }
          foot={foot}
        >
          {section && (
            <div id="atlas-section" role="tabpanel" aria-labelledby={`tab-${section.name}`} className={styles.section}>
              {section.name === 'events' && (
                <TimeStrip entries={section.entries} today={today} open={entry?.id} onOpen={openEntry} />
              )}
              {overlayState.name === 'failed' && <p role="alert">{t('failed')}</p>}
              <ul>
                {section.entries.map((item) => (
                  <Item
                    key={item.id}
                    entry={item}
                    isOpen={item.id === entry?.id}
                    onToggle={() => openEntry(item.id === entry?.id ? undefined : item.id)}
                  />
                ))}
              </ul>
            </div>
          )}
        </Sheet>
      </main>
    </Stage>
  )
}
