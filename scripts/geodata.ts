import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Outputs, OWNED } from './geodata/build'

/** Rebuilds every file that is derived from the geodata and font packages. `--check`: only says what differs. */
const differs = (path: string, bytes: Uint8Array) => !existsSync(path) || !readFileSync(path).equals(bytes)

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

/** Files of ours that the builders no longer make. */
const stale = (outputs: Outputs) => OWNED.flatMap(filesUnder).filter((path) => !outputs.has(path))

function write(outputs: Outputs): void {
  for (const path of stale(outputs)) rmSync(path)
  for (const [path, bytes] of outputs) {
    mkdirSync(dirname(path), { recursive: true })
    if (differs(path, bytes)) writeFileSync(path, bytes)
  }
}

/** Tiles and fonts are many: one line a kind. */
const kindOf = (path: string) => path.replace(/\d+\/\d+\/\d+\.pbf$/, '*.pbf').replace(/[^/]+\.woff2$/, '*.woff2')

function report(outputs: Outputs): void {
  const kinds = new Map<string, { files: number; bytes: number }>()
  for (const [path, { byteLength }] of outputs) {
    const kind = kinds.get(kindOf(path)) ?? { files: 0, bytes: 0 }
    kinds.set(kindOf(path), { files: kind.files + 1, bytes: kind.bytes + byteLength })
  }
  for (const [kind, { files, bytes }] of kinds)
    console.log(`${kind}: ${files === 1 ? '' : `${files} files, `}${(bytes / 1000).toFixed(1)} kB`)
}

function check(outputs: Outputs): void {
  const different = [...outputs].filter(([path, bytes]) => differs(path, bytes)).map(([path]) => path)
  for (const path of [...different, ...stale(outputs)]) console.log(`differs: ${path}`)
  process.exitCode = different.length + stale(outputs).length > 0 ? 1 : 0
}

build().then((outputs) => {
  if (process.argv.includes('--check')) return check(outputs)
  write(outputs)
  report(outputs)
})
