import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import { editionOf } from '@/lib/pack/edition'
import type { Pack } from '@/lib/pack/pack'
import { parseEdition } from '@/lib/pack/parse'
import { database, log } from '@/lib/server/platform'
import { packOf, packs, sourceOf } from './packs'

/**
 * The text of every edition that quizzes were drawn from, by the hash of its content: an open attempt, a review or a report
 * goes by the edition of its quiz, whatever pack is served now.
 */

export type EditionReader = Pick<Prisma.TransactionClient, 'quiz' | 'edition'>

/** A parsed pack is some MB: those that are not served any more are read again after a while. */
const EDITIONS_HELD = 6

declare global {
  var demarcateEditions: LRUCache<string, Pack> | undefined
  var demarcateStoredEditions: WeakMap<ReturnType<typeof database>, Set<string>> | undefined
}

function heldEditions(): LRUCache<string, Pack> {
  globalThis.demarcateEditions ??= new LRUCache({ max: EDITIONS_HELD })
  return globalThis.demarcateEditions
}

/** Which editions this process knows to be in the database. */
function storedEditions(): Set<string> {
  globalThis.demarcateStoredEditions ??= new WeakMap()
  const known = globalThis.demarcateStoredEditions.get(database()) ?? new Set<string>()
  globalThis.demarcateStoredEditions.set(database(), known)
  return known
}

/** Before the first quiz is drawn from an edition its text is stored; afterwards this asks nobody. */
export async function storeEdition(pack: Pack): Promise<void> {
  const source = sourceOf(pack)
  if (!source || storedEditions().has(pack.edition)) return
  const { bytesHash, text } = source
  const row = { hash: pack.edition, pack: pack.slug, bytesHash, content: new Uint8Array(gzipSync(text)) }
  await database().prisma.edition.createMany({ data: [row], skipDuplicates: true })
  storedEditions().add(pack.edition)
}

/** The editions that are served now. */
export async function storeEditions(): Promise<void> {
  for (const pack of packs().values()) await storeEdition(pack)
}

const packFiles = z.object({ pack: z.unknown(), geo: z.unknown(), rivers: z.unknown() })

function parseContent(content: Uint8Array, hash: string): Pack | undefined {
  try {
    return parseEdition(packFiles.parse(JSON.parse(gunzipSync(content).toString('utf8'))), hash)
  } catch (error) {
    log().error({ edition: hash, reason: String(error) }, 'a stored edition cannot be read')
    return undefined
  }
}

/** The pack as it was in an edition; undefined: nobody knows that edition. */
export async function editionNamed(slug: string, hash: string, reader: EditionReader): Promise<Pack | undefined> {
  const current = packOf(slug)
  if (current?.edition === hash) return current
  const held = heldEditions().get(hash)
  if (held) return held
  const row = await reader.edition.findUnique({ where: { hash }, select: { content: true } })
  const pack = row ? parseContent(row.content, hash) : undefined
  if (pack) heldEditions().set(hash, pack)
  return pack
}

const bytesHashOfPack = (pack: Pack): string | undefined => sourceOf(pack)?.bytesHash

/** Editions of release 0.1 that came with it, for a database that skips releases: by the hash of the files' bytes. */
const releasedFile = (bytesHash: string): string =>
  path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'prisma/editions', `${bytesHash}.json.gz`)

function releasedEdition(bytesHash: string): Pack | undefined {
  if (!/^[0-9a-f]{16}$/.test(bytesHash) || !existsSync(/*turbopackIgnore: true*/ releasedFile(bytesHash)))
    return undefined
  const content = readFileSync(/*turbopackIgnore: true*/ releasedFile(bytesHash))
  const hash = editionOf(packFiles.parse(JSON.parse(gunzipSync(content).toString('utf8'))))
  return parseContent(content, hash)
}

/** The edition that release 0.1 named by the bytes of its files; undefined: nobody knows it. */
export async function editionOfBytes(
  slug: string,
  bytesHash: string,
  reader: EditionReader,
): Promise<Pack | undefined> {
  const current = packOf(slug)
  if (current && bytesHashOfPack(current) === bytesHash) return current
  const held = heldEditions().get(bytesHash)
  if (held) return held
  const row = await reader.edition.findFirst({ where: { bytesHash }, select: { hash: true } })
  const pack = row ? await editionNamed(slug, row.hash, reader) : releasedEdition(bytesHash)
  if (pack) heldEditions().set(bytesHash, pack)
  return pack
}
