'use client'
import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapGL } from 'maplibre-gl'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Padding } from '@/lib/map/camera'
import { type Box, boxAround } from '@/lib/map/collision-boxes'
import type { MapPack } from '@/lib/map/map-pack'
import { countryNames, type PlacedName } from './country-names'
import { freeSpaceOf } from './free-space'
import { rangeNames, riverNames } from './line-names'

interface Names {
  readonly pack: MapPack
  readonly padding: Padding
  readonly wide: boolean
  /** Where an answer's numbers stand. */
  readonly tags: RefObject<readonly Box[]>
  /** It stands in the middle of what is free, with its coordinates below. */
  readonly crosshair: boolean
  /** Written by the answer itself. */
  readonly named: readonly string[]
  /** Changes when something else takes or leaves room. */
  readonly key: string
}

const put = (map: MapGL, source: string, features: Feature[]): void => {
  void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features })
}

/** Sets the names of countries, ranges and rivers anew for each camera, once the map rests. */
export function useNames(map: MapGL | undefined, { pack, padding, wide, tags, crosshair, named, key }: Names): void {
  const place = useEffectEvent((live: MapGL, placedNames: Map<string, PlacedName>) => {
    const middle = live.project(live.getCenter())
    const cross = crosshair ? [boxAround({ x: middle.x, y: middle.y + 16 }, 170, 120)] : []
    const room = freeSpaceOf(live, padding, [...tags.current, ...cross])
    const isNotNamed = ({ properties }: Feature) => !named.includes(properties?.name)
    put(live, 'countries', countryNames(live, pack, room, wide, placedNames))
    put(live, 'ranges', rangeNames(live, pack, room).filter(isNotNamed))
    put(live, 'rivers', riverNames(live, pack, room).filter(isNotNamed))
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says that something else took or left room
  useEffect(() => {
    if (!map) return
    const placedNames = new Map<string, PlacedName>()
    let due = true
    const settle = () => {
      if (!due) return
      due = false
      place(map, placedNames)
    }
    const soon = () => {
      due = true
      if (map.areTilesLoaded()) place(map, placedNames)
    }
    map.on('moveend', soon)
    map.on('idle', settle)
    // Nothing may be left to draw: then no other idle comes.
    map.triggerRepaint()
    return () => {
      map.off('moveend', soon)
      map.off('idle', settle)
    }
  }, [map, key])
}
