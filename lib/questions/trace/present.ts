import type { Bounds } from '@/lib/geo/point'
import { roundedPoint } from '@/lib/geo/point'
import { courseOf } from './course'
import type { TraceItem } from './item'
import type { TraceShown } from './wire'

export function present(item: TraceItem): TraceShown {
  const { from, to } = item
  return {
    prompt: { say: 'trace.prompt', with: { from: from.said, to: to.said } },
    hide: ['border', 'crossing', 'tripoint'],
    from: roundedPoint(from.at),
    to: roundedPoint(to.at),
    fromLabel: from.label,
    toLabel: to.label,
    extent: frameOf(item),
  }
}

/** Room beyond the farthest bend. */
const FRAME_SCALE = 1.3

/** Around the middle of both ends, equally far to all sides: the picture does not tell where the line bulges. */
export function frameOf(item: TraceItem): Bounds {
  const { from, to } = item
  const [lon, lat] = [(from.at[0] + to.at[0]) / 2, (from.at[1] + to.at[1]) / 2]
  const narrow = Math.cos((lat * Math.PI) / 180)
  const reach = courseOf(item).map((at) => Math.max(Math.abs(at[0] - lon) * narrow, Math.abs(at[1] - lat)))
  const half = Math.max(...reach) * FRAME_SCALE
  const [west, south] = roundedPoint([lon - half / narrow, lat - half])
  const [east, north] = roundedPoint([lon + half / narrow, lat + half])
  return [west, south, east, north]
}
