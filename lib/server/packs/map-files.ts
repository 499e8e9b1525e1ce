import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '@/lib/server/platform'
import { packOf } from './packs'

/** What a map loads, and nothing else that may lie in the folder of a pack. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(poster|tiles\/tilejson|tiles\/world)\.json$/, 'application/json'],
  [/^tiles\/\d{1,2}\/\d{1,6}\/\d{1,6}\.pbf$/, 'application/x-protobuf'],
]

interface MapFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** Undefined: there is no such file, or it is none of a map's. */
export async function mapFileOf(slug: string, name: string): Promise<MapFile | undefined> {
  const type = TYPES.find(([pattern]) => pattern.test(name))?.[1]
  const pack = packOf(slug)
  if (!type || !pack) return undefined
  const file = path.join(/*turbopackIgnore: true*/ settings().packsFolder, pack.slug, name)
  const bytes = await readFile(/*turbopackIgnore: true*/ file).catch(() => undefined)
  return bytes && { bytes: new Uint8Array(bytes), type }
}
