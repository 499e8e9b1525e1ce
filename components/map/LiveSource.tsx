'use client'
import { Source } from '@vis.gl/react-maplibre'
import type { FeatureCollection } from 'geojson'
import { NOTHING } from './style/style'
import { useHasMounted } from './useHasMounted'

interface LiveSourceProps {
  readonly id: string
  readonly data: FeatureCollection
}

/**
 * A source of the style whose data changes. `Source` sends what differs from its props before; the style has the source
 * empty, so that is what it starts with.
 */
export function LiveSource({ id, data }: LiveSourceProps) {
  const hasMounted = useHasMounted()
  return <Source id={id} type="geojson" data={hasMounted ? data : NOTHING} />
}
