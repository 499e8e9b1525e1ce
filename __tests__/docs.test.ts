import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What the documents say must be so: commands, links, paths, packages and settings. */

const root = path.resolve(__dirname, '..')
const inRoot = (name: string): string => path.join(root, name)
const textOf = (name: string): string => readFileSync(inRoot(name), 'utf8')

const IGNORED = /^(node_modules|generated|coverage|\..*)$/

function markdownIn(folder: string): string[] {
  return readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return IGNORED.test(entry.name) && entry.name !== '.github' ? [] : markdownIn(name)
    return entry.name.endsWith('.md') ? [name] : []
  })
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

const manifest: Manifest = JSON.parse(textOf('package.json'))
const documents = markdownIn('')
/** A superseded decision speaks of what was. */
const current = documents.filter((name) => !/^Status: superseded/m.test(textOf(name)))
const isHistory = (name: string): boolean => name === 'CHANGELOG.md'

/** Code in backticks, in a line or in a block of shell. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'))
  const inline = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  return [...blocks, ...inline].map((code) => code.replace(/\s+#.*$/, '').trim())
}

/** Why a command cannot be run, or nothing. */
function faultOf(command: string): string | undefined {
  const [program, ...words] = command.split(/\s+/)
  const first = words.find((word) => !word.startsWith('-')) ?? ''
  if (program === 'npx') return existsSync(inRoot(`node_modules/.bin/${first}`)) ? undefined : 'no such package'
  if (program === 'node' || program === 'bash') return existsSync(inRoot(first)) ? undefined : 'no such file'
  if (program?.startsWith('.ci/')) return existsSync(inRoot(program)) ? undefined : 'no such file'
  const script = first === 'run' ? words[words.indexOf('run') + 1] : first
  return script === undefined || script === 'ci' || script in manifest.scripts ? undefined : 'no such script'
}

const isCommand = (code: string): boolean => /^(npm|npx|node|bash) \S|^\.ci\/\w/.test(code)

describe('documents', () => {
  test('every command they name exists', () => {
    const commands = current.flatMap((name) =>
      codeIn(textOf(name))
        .filter(isCommand)
        .map((command) => ({ name, command })),
    )
    expect(commands.length).toBeGreaterThan(10)
    const faults = commands.flatMap(({ name, command }) => {
      const fault = faultOf(command)
      return fault ? [`${name}: ${command}: ${fault}`] : []
    })
    expect(faults).toEqual([])
  })

  test('every relative link in them leads to a file', () => {
    const broken = documents.flatMap((name) =>
      [...textOf(name).matchAll(/\]\((?!\w+:|#)([^)\s#]+)[^)]*\)/g)]
        .map(([, link = '']) => path.posix.join(path.posix.dirname(name), decodeURIComponent(link)))
        .filter((target) => !existsSync(inRoot(target)))
        .map((target) => `${name} → ${target}`),
    )
    expect(broken).toEqual([])
  })

  test('every path of the repository they name exists', () => {
    const PLACE = /^(app|components|lib|messages|prisma|public|scripts|docs|__tests__|\.github)(\/[\w.()[\]-]+)*\/?$/
    const paths = current
      .filter((name) => !isHistory(name))
      .flatMap((name) => codeIn(textOf(name)).flatMap((code) => (PLACE.test(code) ? [{ name, code }] : [])))
    expect(paths.length).toBeGreaterThan(50)
    expect(paths.filter(({ code }) => !existsSync(inRoot(code))).map(({ name, code }) => `${name}: ${code}`)).toEqual(
      [],
    )
  })
})

describe('README', () => {
  test('is short', () => {
    expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(120)
  })

  test('says of every package the app runs on why it is there, and of no other', () => {
    const table = textOf('README.md').split('| package | why it is there |')[1]?.split('\n\n')[0] ?? ''
    const named = table
      .split('\n')
      .slice(2)
      .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
      .map((name) => name.trim())
      .filter((name) => name !== '')
    const scopeOf = (name: string): string => name.replace(/\/.*/, '/*')
    const optional = new Set(Object.keys(manifest.optionalDependencies).map(scopeOf))
    expect([...named].sort()).toEqual([...Object.keys(manifest.dependencies), ...optional].sort())
  })
})

describe('decisions', () => {
  const FOLDER = 'docs/decisions'
  const pages = readdirSync(inRoot(FOLDER)).filter((name) => /^\d{4}-.*\.md$/.test(name))
  const index = textOf(`${FOLDER}/README.md`)

  test('have a number of their own, and each is in the index', () => {
    expect(new Set(pages.map((name) => Number.parseInt(name, 10))).size).toBe(pages.length)
    expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([])
  })

  test.each(pages)('%s has a title, a status, context, decision and consequence', (name) => {
    const text = textOf(`${FOLDER}/${name}`)
    expect(text).toMatch(new RegExp(`^# ${Number.parseInt(name, 10)}\\. \\S`))
    expect(text).toMatch(/^Status: (accepted|superseded by \[\d+)/m)
    for (const heading of ['Context', 'Decision', 'Consequence']) expect(text).toContain(`\n## ${heading}\n`)
  })
})

test('every setting the app reads is in .env.example and in the table of docs/operating.md', () => {
  const names = [...textOf('lib/server/platform/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(10)
  for (const document of ['.env.example', 'docs/operating.md']) {
    const text = textOf(document)
    expect(
      names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${document}: ${name}`),
    ).toEqual([])
  }
})
