/**
 * Checks every pack under public/packs and writes the JSON Schema of pack.json beside each. Exits 1 naming folder, file,
 * path and reason, or what is missing of the map and how to make it. `--check` writes nothing and fails if a schema is not current.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { editionOf } from '@/lib/pack/edition'
import { jsonSchemaOf } from '@/lib/pack/json-schema'
import type { Pack } from '@/lib/pack/pack'
import { parsePack } from '@/lib/pack/parse'
import { missingFiles } from './geodata/missing-files'

const FILES = ['pack.json', 'geo.json', 'rivers.json'] as const
const ROOT = path.resolve(process.argv.find((argument, i) => i > 1 && !argument.startsWith('--')) ?? 'public/packs')

const foldersIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

function read(folder: string, file: string): { text: string; json: unknown } {
  const name = path.join(ROOT, folder, file)
  const text = readFileSync(name, 'utf8')
  try {
    return { text, json: JSON.parse(text) }
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function check(folder: string): Pack {
  const [pack, geo, rivers] = FILES.map((file) => read(folder, file))
  const files = { pack: pack?.json, geo: geo?.json, rivers: rivers?.json }
  const parsed = parsePack(files, editionOf(files))
  if (parsed.slug !== folder) throw new Error(`pack.json: slug: is ${parsed.slug}, but its folder is ${folder}`)
  const missing = missingFiles(path.join(ROOT, folder), parsed)
  if (missing.length > 0) throw new Error([...missing, howToMake(folder)].join('\n'))
  emitSchema(folder)
  return parsed
}

/** Where packs lie elsewhere, the builders have to be told. */
function howToMake(folder: string): string {
  const where = ROOT === path.resolve('public/packs') ? '' : ` --packs=${path.relative('', ROOT)}`
  return `map.json: npm run geodata -- ${folder}${where} makes them from it (docs/adding-a-border.md)`
}

/** Written only where it differs, so that a build on an unchanged tree writes nothing. */
function emitSchema(folder: string): void {
  const name = path.join(ROOT, folder, 'pack.schema.json')
  const schema = jsonSchemaOf()
  if (existsSync(name) && readFileSync(name, 'utf8') === schema) return
  if (process.argv.includes('--check')) throw new Error('pack.schema.json: is not what the schema in lib/pack makes')
  writeFileSync(name, schema)
}

let failed = false
for (const folder of foldersIn(ROOT)) {
  try {
    const { edition, events, crossings, settlements, facts } = check(folder)
    console.log(
      `${folder} ${edition}: ${events.length} events, ${crossings.length} crossings, ${settlements.length} settlements, ${facts.length} facts`,
    )
  } catch (error) {
    failed = true
    for (const line of (error instanceof Error ? error.message : String(error)).split('\n')) {
      console.error(`${path.relative('', path.join(ROOT, folder))}/${line}`)
    }
  }
}
process.exitCode = failed ? 1 : 0
