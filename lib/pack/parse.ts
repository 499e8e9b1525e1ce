import type { z } from 'zod'
import { problemsIn } from './check'
import type { Pack } from './pack'
import { PackError, pathOf } from './problem'
import { geoFile, packFile, riversFile } from './schema'

/** The contents of a pack's folder, JSON-decoded. */
export interface PackFiles {
  readonly pack: unknown
  readonly geo: unknown
  readonly rivers: unknown
}

/** The only way to a `Pack`. Throws a `PackError` that names file, path and reason of everything wrong. */
export function parsePack(files: PackFiles, edition: string): Pack {
  const pack = parsed('pack.json', packFile, files.pack)
  const geo = parsed('geo.json', geoFile, files.geo)
  const rivers = parsed('rivers.json', riversFile, files.rivers)
  const problems = problemsIn(pack, geo, rivers)
  if (problems.length > 0) throw new PackError(problems)
  return { ...pack, edition, line: geo.line, lakes: geo.lakes, rivers: rivers.rivers }
}

function parsed<S extends z.ZodType>(file: string, schema: S, content: unknown): z.infer<S> {
  const result = schema.safeParse(content)
  if (result.success) return result.data
  throw new PackError(result.error.issues.map(({ path, message }) => ({ file, path: pathOf(path), reason: message })))
}
