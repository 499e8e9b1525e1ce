import { chownSync, statSync } from 'node:fs'

/** `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65534

export const isRoot = () => process.getuid?.() === 0

/** Options for `spawn` that make the child the owner of a folder, as PostgreSQL wants it. */
export function asOwner(folder) {
  if (!isRoot()) return {}
  const { uid, gid } = statSync(folder)
  return { uid, gid }
}

/** Hands a folder that was just made to somebody whom PostgreSQL accepts. */
export function giveToOwner(folder) {
  if (isRoot()) chownSync(folder, NOBODY, NOBODY)
}
