import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type PosterFile, posterFile } from '@/lib/pack/poster'
import { settings } from '@/lib/server/platform'

const read = new Map<string, PosterFile>()

/** A pack's drawing; read once. */
export function posterOf(slug: string): PosterFile {
  const known = read.get(slug)
  if (known) return known
  const file = path.join(/*turbopackIgnore: true*/ settings().packsFolder, slug, 'poster.json')
  const poster = posterFile.parse(JSON.parse(readFileSync(/*turbopackIgnore: true*/ file, 'utf8')))
  read.set(slug, poster)
  return poster
}
