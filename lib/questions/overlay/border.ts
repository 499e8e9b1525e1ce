import { clipLine } from '@/lib/geo/area'
import { sliceLine } from '@/lib/geo/line'
import type { LonLat } from '@/lib/geo/point'
import { simplifiedLine, simplifyFor } from '@/lib/geo/simplify'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { OverlayFeature } from '../explanation'
import { lineFeature } from './feature'
import { keep } from './kept'

/** The border and pieces of it. */

const pieces = new WeakMap<Pack, Map<string, LonLat[][]>>()

/** Made once per pack and thing. */
function pieceOf(pack: Pack, key: string, make: () => LonLat[][]): LonLat[][] {
  const known = pieces.get(pack) ?? new Map<string, LonLat[][]>()
  pieces.set(pack, known)
  const made = known.get(key) ?? make().map(keep)
  known.set(key, made)
  return made
}

/** One of several on a map of the whole border: so many points at most. */
const FEW = 120

/** The line between the ends of a stretch; with a tag it is one of several, and coarser. */
export function stretchFeatures(pack: Pack, stretch: Things['stretch'], tag?: string): OverlayFeature[] {
  const line = pieceOf(pack, `stretch ${stretch.id} ${tag ? 'of several' : ''}`, () => {
    const slice = sliceLine(pack.line, stretch.from, stretch.to)
    return tag ? simplifyFor(slice, pack.extent, FEW) : simplifiedLine(slice)
  })
  return lineFeature(line, { role: 'stretch', label: stretch.names, ...(tag && { tag }) })
}

/** The line inside an area. */
export function lineWithin(pack: Pack, area: Things['area'], tag?: string): OverlayFeature[] {
  const line = pieceOf(pack, `area ${area.id} ${tag ? 'of several' : ''}`, () =>
    clipLine(pack.line, area.ring).flatMap((piece) =>
      tag ? simplifyFor(piece, pack.extent, FEW) : simplifiedLine(piece),
    ),
  )
  return lineFeature(line, { role: 'stretch', ...(tag && { tag }) })
}

/** The whole line on a map of it. */
export function wholeLine(pack: Pack): OverlayFeature[] {
  const line = pieceOf(pack, 'whole', () => simplifyFor(pack.line, pack.extent))
  return lineFeature(line, { role: 'border' })
}

/** The whole line as the stretch that something concerned. */
export function wholeStretch(pack: Pack, tag?: string): OverlayFeature[] {
  const line = pieceOf(pack, 'whole of several', () => simplifyFor(pack.line, pack.extent, FEW))
  return lineFeature(line, { role: 'stretch', ...(tag && { tag }) })
}
