'use client'
import type { FeatureCollection, Point } from 'geojson'
import type { GeoJSONSource, Map as MapGL } from 'maplibre-gl'
import { useEffect, useEffectEvent } from 'react'
import type { LonLat } from '@/lib/pack/schema'
import { type Box, boxAround, candidates, contains, dense, grown, holds, meets, type Spot } from './placing'
import type { MapPack, Named, Padding } from './props'
import { sizeOf } from './useCamera'

/**
 * Names of the two lands, set for each camera: on their own land, clear of the border and of what an answer shows,
 * never under the sheet. A name stays where it is as long as it stands well there.
 */

/** From the border to the nearest letter. */
const CLEAR = 26
const INSET = 18

export function freeBox(map: MapGL, padding: Padding): Box {
  const { width, height } = sizeOf(map)
  return {
    left: padding.left,
    top: padding.top,
    right: width - padding.right,
    bottom: height - padding.bottom,
  }
}

/** The drawn border on the screen, as dots close enough to each other that no box slips between. */
export function borderSpots(map: MapGL): Spot[] {
  return map.queryRenderedFeatures({ layers: ['border'] }).flatMap(({ geometry }) => {
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : []
    return lines.flatMap((line) =>
      dense(
        line.map(([lon = 0, lat = 0]) => map.project([lon, lat])),
        12,
      ),
    )
  })
}

interface Room {
  readonly free: Box
  readonly border: readonly Spot[]
  readonly taken: readonly Box[]
}

const OCCUPIED = ['overlay-answer', 'overlay-guess', 'overlay-places', 'overlay-tripoints', 'lake-names', 'towns', 'crossings', 'tripoints']

function roomOf(map: MapGL, padding: Padding): Room {
  const taken = map.queryRenderedFeatures({ layers: OCCUPIED }).flatMap(({ geometry }) => {
    if (geometry.type !== 'Point') return []
    const [lon = 0, lat = 0] = geometry.coordinates
    return [boxAround(map.project([lon, lat]), 90, 40)]
  })
  return { free: grown(freeBox(map, padding), -INSET), border: borderSpots(map), taken }
}

function onOwnLand(map: MapGL, box: Box, code: string): boolean {
  const middle = (box.top + box.bottom) / 2
  return [box.left, (box.left + box.right) / 2, box.right].every((x) => {
    const found = map.queryRenderedFeatures([x, middle], { layers: ['land', 'lakes'] })
    return found.every(({ layer }) => layer.id !== 'lakes') && found.some(({ properties }) => properties.code === code)
  })
}

function fits(map: MapGL, box: Box, code: string, { free, border, taken }: Room): boolean {
  const clear = grown(box, CLEAR)
  return (
    contains(free, box) &&
    !border.some((spot) => holds(clear, spot)) &&
    !taken.some((other) => meets(other, box)) &&
    onOwnLand(map, box, code)
  )
}

/** Rough, on the safe side: capitals 0.3 em apart. */
const widthOf = (name: string, wide: boolean): number => name.length * (wide ? 18 : 13)

export interface Standing {
  readonly at: LonLat
  readonly whole: boolean
}

function stand(
  map: MapGL,
  country: Named,
  code: string,
  room: Room,
  wide: boolean,
  before?: Standing,
): Standing | undefined {
  const width = widthOf(country.name, wide)
  const sizes = [
    { width, height: country.local ? 48 : 24, whole: true },
    { width: width * 0.8, height: 20, whole: false },
  ]
  const wishes = [
    ...(before ? [map.project([...before.at])] : []),
    ...candidates(room.free, map.project([...country.at]), 9, 9),
  ]
  for (const size of sizes) {
    const spot = wishes.find((wish) => fits(map, boxAround(wish, size.width, size.height), code, room))
    if (!spot) continue
    const { lng, lat } = map.unproject([spot.x, spot.y])
    return { at: [lng, lat], whole: size.whole }
  }
  return undefined
}

export function useCountries(
  map: MapGL | undefined,
  pack: MapPack,
  padding: Padding,
  wide: boolean,
  key: string,
): void {
  const place = useEffectEvent((live: MapGL, standing: Map<string, Standing>) => {
    const room = roomOf(live, padding)
    const codes = new Map(pack.parties.map(({ id, code }) => [id, code]))
    const features: FeatureCollection<Point>['features'] = pack.countries.flatMap((country) => {
      const code = country.party === undefined ? undefined : codes.get(country.party)
      const spot = code && stand(live, country, code, room, wide, standing.get(country.name))
      if (!spot) return []
      standing.set(country.name, spot)
      const name = country.name.toLocaleUpperCase()
      return [
        {
          type: 'Feature',
          properties: spot.whole && country.local ? { name, local: country.local } : { name, small: !spot.whole },
          geometry: { type: 'Point', coordinates: [...spot.at] },
        },
      ]
    })
    void live.getSource<GeoJSONSource>('countries')?.setData({ type: 'FeatureCollection', features })
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says that something else took or left room
  useEffect(() => {
    if (!map) return
    const standing = new Map<string, Standing>()
    let due = true
    const soon = () => {
      due = true
    }
    const settle = () => {
      if (!due) return
      due = false
      place(map, standing)
    }
    map.on('moveend', soon)
    map.on('idle', settle)
    return () => {
      map.off('moveend', soon)
      map.off('idle', settle)
    }
  }, [map, key])
}
