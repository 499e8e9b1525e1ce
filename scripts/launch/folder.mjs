import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './refusal.mjs'

/** Where everything that must outlive a restart is kept. */
export function dataFolder() {
  const folder = path.resolve(process.env.DEMARCATE_DATA || '.data')
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Refusal(
      `The data folder ${folder} cannot be written (${error.code}).\nSet DEMARCATE_DATA to a folder that can, or mend its owner.`,
    )
  }
  return folder
}

/** What the cookies are signed with: made on the first start, then kept, so that players stay who they are. */
export function secretIn(folder) {
  if (process.env.DEMARCATE_SECRET) return process.env.DEMARCATE_SECRET
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) {
    const part = `${file}.${process.pid}`
    writeFileSync(part, randomBytes(32).toString('hex'), { mode: 0o600 })
    try {
      linkSync(part, file)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    rmSync(part)
  }
  return readFileSync(file, 'utf8').trim()
}
