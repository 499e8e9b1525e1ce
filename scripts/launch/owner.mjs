import { chownSync } from 'node:fs'

/** `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65534

export const isRoot = () => process.getuid?.() === 0

/** Options for `spawn` that make the child somebody whom PostgreSQL accepts. */
export const asOwner = () => (isRoot() ? { uid: NOBODY, gid: NOBODY } : {})

/** Hands a folder or file to that somebody. */
export function giveToOwner(file) {
  if (isRoot()) chownSync(file, NOBODY, NOBODY)
}
