'use client'
import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import type { LonLat } from '@/lib/pack/schema'
import { LiveSource } from './LiveSource'
import { NOTHING } from './style/style'

const pinAt = (at: LonLat): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...at] } }],
})

/** The pin of a question that is still open. */
export function GuessPin({ at }: { readonly at: LonLat | null }) {
  const data = useMemo(() => (at ? pinAt(at) : NOTHING), [at])
  return <LiveSource id="guess" data={data} />
}
