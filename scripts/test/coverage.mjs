import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const PARTS = [
  ['lib, pure', 'lib', (file) => !file.startsWith('lib/server/')],
  ['lib/server', 'lib/server', () => true],
  ['components', 'components', () => true],
  ['app', 'app', () => true],
]
const MEASURES = ['lines', 'functions', 'branches']

/** How much of each part was run, from Istanbul's `coverage-summary.json`; nothing, if there is no such file. */
export function coverageLines(file) {
  if (!existsSync(file)) return []
  const { total: _, ...summaries } = JSON.parse(readFileSync(file, 'utf8'))
  const byFile = new Map(Object.entries(summaries).map(([name, summary]) => [path.relative('', name), summary]))
  return ['What the tests ran of the files that they loaded:', ...PARTS.map((part) => lineOf(part, byFile))]
}

function lineOf([name, folder, isOwn], byFile) {
  const all = sourcesIn(folder).filter(isOwn)
  const loaded = all.flatMap((file) => byFile.get(file) ?? [])
  const shares = MEASURES.map((measure) => `${measure} ${shareOf(loaded, measure)}`)
  return `  ${name.padEnd(11)} ${shares.join(', ')}; ${loaded.length} of ${all.length} files`
}

const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))

function shareOf(summaries, measure) {
  const sum = (field) => summaries.reduce((total, summary) => total + summary[measure][field], 0)
  return sum('total') === 0 ? '–' : `${((100 * sum('covered')) / sum('total')).toFixed(1)} %`
}
