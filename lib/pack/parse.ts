import type { z } from 'zod'
import { problemsIn } from './check'
import type { Pack } from './pack'
import { PackError, pathOf } from './problem'
import { type GeoFile, geoFile, type PackFile, packFile, type RiversFile, riversFile } from './schema'

/** The contents of a pack's folder, JSON-decoded. */
export interface PackFiles {
  readonly pack: unknown
  readonly geo: unknown
  readonly rivers: unknown
}

/** The only way to a `Pack`. Throws a `PackError` that names file, path and reason of everything wrong. */
export function parsePack(files: PackFiles, edition: string): Pack {
  const pack = parseFile('pack.json', packFile, files.pack)
  const geo = parseFile('geo.json', geoFile, files.geo)
  const rivers = parseFile('rivers.json', riversFile, files.rivers)
  const problems = problemsIn(pack, geo, rivers)
  if (problems.length > 0) throw new PackError(problems)
  return assemble(pack, geo, rivers, edition)
}

/**
 * An edition that quizzes were drawn from. It was checked by the release that served it: rules that were added since are
 * not held against it, so a change of the schema must still read every older file.
 */
export function parseEdition(files: PackFiles, edition: string): Pack {
  const pack = parseFile('pack.json', packFile, files.pack)
  return assemble(
    pack,
    parseFile('geo.json', geoFile, files.geo),
    parseFile('rivers.json', riversFile, files.rivers),
    edition,
  )
}

const assemble = (pack: PackFile, geo: GeoFile, { rivers }: RiversFile, edition: string): Pack => ({
  ...pack,
  edition,
  line: geo.line,
  lakes: geo.lakes,
  rivers,
})

function parseFile<S extends z.ZodType>(file: string, schema: S, content: unknown): z.infer<S> {
  const result = schema.safeParse(content)
  if (result.success) return result.data
  throw new PackError(result.error.issues.map(({ path, message }) => ({ file, path: pathOf(path), reason: message })))
}
