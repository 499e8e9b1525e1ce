import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildBorder, buildMapFonts, FONTS, type Outputs } from './geodata/build'
import { describe, UnfitDescription } from './geodata/description'

/**
 * Rebuilds what is derived of a border from its `map.json`, its `pack.json` and the geodata and font packages.
 *
 *   npm run geodata [-- <slug> …] [--packs=<folder>] [--check]
 *
 * `--packs`: where the folders of the borders are. `--check`: only says what differs.
 */
const PACKS = 'public/packs'
const argumentsGiven = process.argv.slice(2)

const packsFolder = () =>
  argumentsGiven.find((argument) => argument.startsWith('--packs='))?.slice('--packs='.length) ?? PACKS

/** Those that have a description to be built from. */
const packFolders = (root: string): string[] =>
  readdirSync(root)
    .filter((slug) => existsSync(join(root, slug, 'map.json')))
    .sort()

interface Built {
  readonly outputs: Outputs
  /** Folders in which everything is made by the builders. */
  readonly owned: readonly string[]
}

const differs = (path: string, bytes: Uint8Array) => !existsSync(path) || !readFileSync(path).equals(bytes)

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

/** Files of ours that the builders no longer make. */
const staleFiles = ({ outputs, owned }: Built) => owned.flatMap(filesUnder).filter((path) => !outputs.has(path))

function write(built: Built): void {
  for (const path of staleFiles(built)) rmSync(path)
  for (const [path, bytes] of built.outputs) {
    mkdirSync(dirname(path), { recursive: true })
    if (differs(path, bytes)) writeFileSync(path, bytes)
  }
}

/** Tiles and fonts are many: one line a kind. */
const kindOf = (path: string) => path.replace(/\d+\/\d+\/\d+\.pbf$/, '*.pbf').replace(/[^/]+\.woff2$/, '*.woff2')

function report({ outputs }: Built): void {
  const kinds = new Map<string, { files: number; bytes: number }>()
  for (const [path, { byteLength }] of outputs) {
    const kind = kinds.get(kindOf(path)) ?? { files: 0, bytes: 0 }
    kinds.set(kindOf(path), { files: kind.files + 1, bytes: kind.bytes + byteLength })
  }
  for (const [kind, { files, bytes }] of kinds)
    console.log(`${kind}: ${files === 1 ? '' : `${files} files, `}${(bytes / 1000).toFixed(1)} kB`)
}

function check(built: Built): void {
  const different = [...built.outputs].filter(([path, bytes]) => differs(path, bytes)).map(([path]) => path)
  for (const path of [...different, ...staleFiles(built)]) console.log(`differs: ${path}`)
  process.exitCode = different.length + staleFiles(built).length > 0 ? 1 : 0
}

const root = packsFolder()

/** `npm run geodata -- <slug>`: that border. Without one: every border that there is. */
function requestedBorders(): string[] {
  const slugs = argumentsGiven.filter((argument) => !argument.startsWith('--'))
  return slugs.length > 0 ? slugs : packFolders(root)
}

const packTexts = (): string[] => packFolders(root).map((slug) => readFileSync(join(root, slug, 'pack.json'), 'utf8'))

/** The fonts are those of the packs that the product comes with. */
async function build(): Promise<Built> {
  const borders = requestedBorders()
  const outputs = new Map(borders.flatMap((slug) => [...buildBorder(describe(root, slug))]))
  const owned = borders.map((slug) => join(root, slug, 'tiles'))
  if (root !== PACKS) return { outputs, owned }
  return { outputs: new Map([...outputs, ...(await buildMapFonts(packTexts()))]), owned: [...owned, FONTS] }
}

build()
  .then((built) => {
    if (argumentsGiven.includes('--check')) return check(built)
    write(built)
    report(built)
  })
  .catch((error) => {
    console.error(error instanceof UnfitDescription ? error.message : error)
    process.exitCode = 1
  })
