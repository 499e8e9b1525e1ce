'use client'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import type { Padding } from '@/lib/map/camera'
import { type Box, boxAround, growBox } from '@/lib/map/collision-boxes'
import { placeLabels } from '@/lib/map/label-placement'
import type { OverlayFeature } from '@/lib/map/overlay-marks'
import { groupsOf } from '@/lib/map/tag-groups'
import type { Bounds } from '@/lib/pack/schema'
import { borderPoints, freeBox, renderedNames } from '../names/free-space'
import { useLiveMap } from '../useLiveMap'
import styles from './Tags.module.css'

interface TagsProps {
  readonly features: readonly OverlayFeature[]
  readonly bounds: Bounds | undefined
  readonly padding: Padding
  readonly selectedTag: string | undefined
  readonly onSelectTag: ((tag: string) => void) | undefined
  /** Told where the numbers stand, so that names keep clear of them. */
  readonly boxes: RefObject<readonly Box[]>
}

/** Numbers beside what they mean, clear of the border; a press chooses the row. */
export function Tags({ features, bounds, padding, selectedTag, onSelectTag, boxes }: TagsProps) {
  const map = useLiveMap()
  const say = useTranslations('map')
  const list = useRef<HTMLUListElement>(null)
  const groups = useMemo(() => (bounds ? groupsOf(features, bounds) : []), [features, bounds])

  useEffect(() => {
    const items = [...(list.current?.children ?? [])].filter((child) => child instanceof HTMLElement)
    boxes.current = []
    if (items.length === 0) return
    // Offsets from the place are chosen when the map rests; while it moves they are kept.
    const offsets = items.map(() => ({ x: 0, y: 0 }))
    const follow = () => {
      for (const [i, item] of items.entries()) {
        const { x, y } = map.project([...(groups[i]?.at ?? [0, 0])])
        const offset = offsets[i] ?? { x: 0, y: 0 }
        item.style.transform = `translate(${x + offset.x}px, ${y + offset.y}px) translate(-50%, -50%)`
      }
    }
    const arrange = () => {
      const spots = groups.map(({ at }) => map.project([...at]))
      const wishes = items.map((item, i) => ({
        at: spots[i] ?? { x: 0, y: 0 },
        size: { width: item.offsetWidth, height: item.offsetHeight },
        gap: 14,
      }))
      const ground = { border: borderPoints(map), free: growBox(freeBox(map, padding), -8), names: renderedNames(map) }
      for (const [i, { x, y }] of placeLabels(wishes, ground).entries()) {
        const spot = spots[i] ?? { x: 0, y: 0 }
        offsets[i] = { x: x - spot.x, y: y - spot.y }
      }
      boxes.current = wishes.map(({ at, size }, i) => {
        const offset = offsets[i] ?? { x: 0, y: 0 }
        return boxAround({ x: at.x + offset.x, y: at.y + offset.y }, size.width, size.height)
      })
      follow()
    }
    arrange()
    map.on('move', follow)
    // Where it has arrived they are put in order at once, and again when all names are drawn.
    map.on('moveend', arrange)
    map.on('idle', arrange)
    return () => {
      map.off('move', follow)
      map.off('moveend', arrange)
      map.off('idle', arrange)
    }
  }, [map, groups, padding, boxes])

  if (groups.length === 0) return null
  return (
    <ul ref={list} className={styles.tags} aria-label={say('tags')}>
      {groups.map(({ key, tags, labels }) => {
        const chosen = tags.find((tag) => tag === selectedTag)
        const label = labels[chosen ?? tags[0] ?? '']
        return (
          <li key={key} className={styles.group}>
            {tags.map((tag) => (
              <button
                key={tag}
                type="button"
                className={classes(styles.tag, tag === selectedTag && styles.chosen)}
                aria-pressed={tag === selectedTag}
                aria-label={labels[tag] ? `${tag}, ${labels[tag]}` : tag}
                onClick={() => onSelectTag?.(tag)}
              >
                <span>{tag}</span>
              </button>
            ))}
            {label && <span className={classes(styles.label, chosen && styles.strong)}>{label}</span>}
          </li>
        )
      })}
    </ul>
  )
}
