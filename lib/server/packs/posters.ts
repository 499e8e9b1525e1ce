import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type PosterFile, posterFile } from '@/lib/pack/poster'
import { settings } from '@/lib/server/platform'

const cache = new Map<string, PosterFile>()

/** A pack's drawing; read once. */
export function posterOf(slug: string): PosterFile {
  const cached = cache.get(slug)
  if (cached) return cached
  const file = path.join(/*turbopackIgnore: true*/ settings().packsFolder, slug, 'poster.json')
  const poster = posterFile.parse(JSON.parse(readFileSync(/*turbopackIgnore: true*/ file, 'utf8')))
  cache.set(slug, poster)
  return poster
}
