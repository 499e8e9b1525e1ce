import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** Names the content of a pack's files, in order: the first 16 hex digits of a SHA-256 over their hashes. */
export const editionOf = (contents: readonly string[]): string =>
  bytesToHex(sha256(concatBytes(...contents.map((content) => sha256(utf8ToBytes(content)))))).slice(0, 16)
