import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { bytesHashOf, canonicalText, editionOf } from '@/lib/pack/edition'
import type { Pack } from '@/lib/pack/pack'
import { parsePack } from '@/lib/pack/parse'
import { settings } from '@/lib/server/platform'

/** What a pack was read from: kept, so that its edition can be stored. */
interface PackSource {
  readonly text: string
  readonly bytesHash: string
}

declare global {
  var demarcatePacks: ReadonlyMap<string, Pack> | undefined
  var demarcatePackSources: WeakMap<Pack, PackSource> | undefined
}

function rememberSource(pack: Pack, source: PackSource): void {
  globalThis.demarcatePackSources ??= new WeakMap()
  globalThis.demarcatePackSources.set(pack, source)
}

export const sourceOf = (pack: Pack): PackSource | undefined => globalThis.demarcatePackSources?.get(pack)

const FILES = ['pack.json', 'geo.json', 'rivers.json'] as const

/** JSON that says which file it is when it is none. */
function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

function loadPack(folder: string, slug: string): Pack {
  const files = FILES.map((file) => path.join(/*turbopackIgnore: true*/ folder, slug, file))
  const contents = files.map((file) => readFileSync(/*turbopackIgnore: true*/ file, 'utf8'))
  const [pack, geo, rivers] = contents.map((content, index) => parseJson(FILES[index] ?? '', content))
  const decodedFiles = { pack, geo, rivers }
  const parsed = parsePack(decodedFiles, editionOf(decodedFiles))
  rememberSource(parsed, { text: canonicalText(decodedFiles), bytesHash: bytesHashOf(contents) })
  if (parsed.slug === slug) return parsed
  throw new Error(`pack.json: slug: is "${parsed.slug}", the folder says "${slug}"`)
}

/** Says which pack it is that is wrong. */
function loadPackOrExplain(folder: string, slug: string): Pack {
  try {
    return loadPack(folder, slug)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The pack in ${folder}/${slug} cannot be used:\n${reason}`, { cause })
  }
}

/** Every folder that has a pack.json, by slug. Throws with file, path and reason if one of them is wrong. */
export function loadPacks(folder: string): ReadonlyMap<string, Pack> {
  const entries = readdirSync(/*turbopackIgnore: true*/ folder, { withFileTypes: true })
  return new Map(
    entries.filter((entry) => entry.isDirectory()).map(({ name }) => [name, loadPackOrExplain(folder, name)]),
  )
}

/** Read once, at the start; then all of it is in memory. */
export function packs(): ReadonlyMap<string, Pack> {
  globalThis.demarcatePacks ??= loadPacks(settings().packsFolder)
  return globalThis.demarcatePacks
}

export const packOf = (slug: string): Pack | undefined => packs().get(slug)
