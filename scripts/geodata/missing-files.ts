import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import { posterFile } from '@/lib/pack/poster'
import { bounds } from '@/lib/pack/schema'
import { tilesIn } from './plane'

/** What a map needs besides the pack's data, and is not in its folder: one line each. */
export const missingFiles = (folder: string, pack: Pack): string[] => [
  ...posterFaults(folder, pack),
  ...tileFaults(folder),
]

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
const idsOf = (things: readonly { readonly id: string }[]): string => things.map(({ id }) => id).join(', ')

function posterFaults(folder: string, { crossings, tripoints }: Pack): string[] {
  if (!existsSync(path.join(folder, 'poster.json'))) return ['poster.json: is missing']
  const poster = posterFile.safeParse(read(folder, 'poster.json'))
  if (!poster.success) return [`poster.json: ${z.prettifyError(poster.error)}`]
  const isCurrent =
    idsOf(poster.data.crossings) === idsOf(crossings) && idsOf(poster.data.tripoints) === idsOf(tripoints)
  return isCurrent ? [] : ['poster.json: shows other crossings or tripoints than pack.json has']
}

const tileSet = z.object({ maxzoom: z.number().int(), bounds })

/** Every tile that the two tile sets promise: one that is not there would be asked for again and again. */
function tileFaults(folder: string): string[] {
  const sets = ['tiles/tilejson.json', 'tiles/world.json'] as const
  const absent = sets.filter((file) => !existsSync(path.join(folder, file)))
  if (absent.length > 0) return absent.map((file) => `${file}: is missing`)
  const [region, world] = sets.map((file) => tileSet.parse(read(folder, file)))
  if (!region || !world) return []
  const zooms = Array.from({ length: region.maxzoom + 1 }, (_, zoom) => zoom)
  const tiles = zooms.flatMap((zoom) =>
    tilesIn(zoom <= world.maxzoom ? world.bounds : region.bounds, zoom).map(
      ({ x, y }) => `tiles/${zoom}/${x}/${y}.pbf`,
    ),
  )
  const missing = tiles.filter((tile) => !existsSync(path.join(folder, tile)))
  return missing.length > 0 ? [`${missing[0]}: is missing, and ${missing.length - 1} other tiles`] : []
}
