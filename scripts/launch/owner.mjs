import { chownSync, statSync } from 'node:fs'

/** The user id of `nobody`: PostgreSQL refuses to run as root. */
const NOBODY_UID = 65534

export const isRoot = () => process.getuid?.() === 0

/** Options for `spawn` that make the child the owner of a folder, as PostgreSQL wants it. */
export function asOwner(folder) {
  if (!isRoot()) return {}
  const { uid, gid } = statSync(folder)
  return { uid, gid }
}

/** Gives a new folder to the user that PostgreSQL will run as. */
export function giveToOwner(folder) {
  if (isRoot()) chownSync(folder, NOBODY_UID, NOBODY_UID)
}
