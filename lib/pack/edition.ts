import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PackFiles } from './parse'

/** Keys in one order at every depth: how a file is written, or in which order its keys stand, changes nothing. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]))
}

/** The content of a pack as one text, the same for the same content: numbers and strings as JSON.stringify writes them. */
export const canonicalText = ({ pack, geo, rivers }: PackFiles): string =>
  JSON.stringify(canonical({ pack, geo, rivers }))

const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 16)

/** Names an edition by its content: the first 16 hex digits of the SHA-256 of its canonical text. */
export const editionOf = (files: PackFiles): string => hashOf(utf8ToBytes(canonicalText(files)))

/** How release 0.1 named editions: by the bytes of the three files. Quizzes of that release are recognised by it. */
export const bytesHashOf = (contents: readonly string[]): string =>
  hashOf(concatBytes(...contents.map((content) => sha256(utf8ToBytes(content)))))
