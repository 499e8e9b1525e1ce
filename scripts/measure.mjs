#!/usr/bin/env node
/** `npm run measure`: how many files, lines and functions there are, and how long functions are, by part of the code. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@babel/parser'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Parts by folder; a part leaves out the folders of the others. */
const PARTS = {
  'lib, pure': { folder: 'lib', without: 'lib/server/' },
  'lib/server': { folder: 'lib/server' },
  components: { folder: 'components' },
  app: { folder: 'app' },
  scripts: { folder: 'scripts' },
  tests: { folder: '__tests__' },
}
const HEAD = ['files', 'lines', 'longest file', 'functions', 'p50', 'p90', 'longest']
const IS_SOURCE = /(?<!\.d)\.(ts|tsx|mjs)$/
const FUNCTIONS = new Set([
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'FunctionExpression',
  'ClassMethod',
  'ClassPrivateMethod',
  'ObjectMethod',
])

const sourcesIn = ({ folder, without }) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && IS_SOURCE.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !without || !file.startsWith(without))

const treeOf = (file, text) =>
  parse(text, {
    sourceFilename: file,
    sourceType: 'module',
    plugins: file.endsWith('.ts') ? ['typescript'] : ['typescript', 'jsx'],
  })

/** The lines of every function in a syntax tree, those inside other functions too. */
function functionLengths(node, lengths = []) {
  if (Array.isArray(node)) for (const child of node) functionLengths(child, lengths)
  else if (typeof node?.type === 'string') {
    if (FUNCTIONS.has(node.type)) lengths.push(node.loc.end.line - node.loc.start.line + 1)
    for (const [key, child] of Object.entries(node)) if (!/comments$/i.test(key)) functionLengths(child, lengths)
  }
  return lengths
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

function measure(part) {
  const sources = sourcesIn(part).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const lines = sources.map(({ text }) => text.trimEnd().split('\n').length)
  const lengths = sources.flatMap(({ file, text }) => functionLengths(treeOf(file, text).program)).sort((a, b) => a - b)
  const total = lines.reduce((sum, count) => sum + count, 0)
  const longest = Math.max(0, ...lines)
  return [
    sources.length,
    total,
    longest,
    lengths.length,
    quantile(lengths, 0.5),
    quantile(lengths, 0.9),
    lengths.at(-1),
  ]
}

const row = (name, cells) => `${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(13)).join('')}`

console.log(row('', HEAD))
for (const [name, part] of Object.entries(PARTS)) console.log(row(name, measure(part)))
