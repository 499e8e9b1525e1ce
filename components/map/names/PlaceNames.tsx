'use client'
import type { Feature, FeatureCollection } from 'geojson'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { Padding } from '@/lib/map/camera'
import { type Box, boxAround } from '@/lib/map/collision-boxes'
import type { MapPack } from '@/lib/map/map-pack'
import { LiveSource } from '../LiveSource'
import { NOTHING } from '../style/style'
import { useLiveMap } from '../useLiveMap'
import { countryNames, type PlacedName } from './country-names'
import { freeSpaceOf } from './free-space'
import { rangeNames, riverNames } from './line-names'

interface PlaceNamesProps {
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
  readonly layoutKey: string
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const NO_NAMES = { countries: NOTHING, ranges: NOTHING, rivers: NOTHING }

/** Names of countries, ranges and rivers, placed anew for each camera once the map rests. */
export function PlaceNames({ pack, padding, wide, tags, crosshair, named, layoutKey }: PlaceNamesProps) {
  const map = useLiveMap()
  const [names, setNames] = useState(NO_NAMES)

  const place = useEffectEvent((placedNames: Map<string, PlacedName>) => {
    const middle = map.project(map.getCenter())
    const cross = crosshair ? [boxAround({ x: middle.x, y: middle.y + 16 }, 170, 120)] : []
    const space = freeSpaceOf(map, padding, [...tags.current, ...cross])
    const isNotNamed = ({ properties }: Feature) => !named.includes(properties?.name)
    setNames({
      countries: collection(countryNames(map, pack, space, wide, placedNames)),
      ranges: collection(rangeNames(map, pack, space).filter(isNotNamed)),
      rivers: collection(riverNames(map, pack, space).filter(isNotNamed)),
    })
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: `layoutKey` says that something else took or left room
  useEffect(() => {
    const placedNames = new Map<string, PlacedName>()
    let isDue = true
    const placeIfDue = () => {
      if (!isDue) return
      isDue = false
      place(placedNames)
    }
    const placeSoon = () => {
      isDue = true
      if (map.areTilesLoaded()) place(placedNames)
    }
    map.on('moveend', placeSoon)
    map.on('idle', placeIfDue)
    // Nothing may be left to draw: then no other idle comes.
    map.triggerRepaint()
    return () => {
      map.off('moveend', placeSoon)
      map.off('idle', placeIfDue)
    }
  }, [map, layoutKey])

  return (
    <>
      <LiveSource id="countries" data={names.countries} />
      <LiveSource id="ranges" data={names.ranges} />
      <LiveSource id="rivers" data={names.rivers} />
    </>
  )
}
