import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { REGISTRY } from '@/lib/questions/registry'
import { KINDS } from '@/lib/quiz'

/** The layers of the design, read off the imports of every file. */

const root = path.resolve(__dirname, '..')

interface SourceFile {
  readonly file: string
  readonly text: string
  /** Without comments and the insides of strings. */
  readonly code: string
  /** Inside the project as paths from its root, else as package names. */
  readonly imports: readonly string[]
}

const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*)(['"])([^'"\n]+)\1/g

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, , name = '']) => {
    if (name.startsWith('@/')) return name.slice(2)
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
  })
}

const bare = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")

function sourceFile(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8')
  return { file, text, code: bare(text), imports: importsOf(file, text) }
}

const sourcesIn = (folder: string): SourceFile[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => sourceFile(path.posix.join(folder, name.split(path.sep).join('/'))))

const [lib, components, app] = [sourcesIn('lib'), sourcesIn('components'), sourcesIn('app')]
const server = lib.filter(({ file }) => file.startsWith('lib/server/'))
const pure = lib.filter(({ file }) => !file.startsWith('lib/server/'))

/** "a → b" for every import that a rule forbids; empty is right. */
const offences = (files: readonly SourceFile[], isForbidden: (imported: string, file: string) => boolean): string[] =>
  files.flatMap(({ file, imports }) =>
    imports.filter((name) => isForbidden(name, file)).map((name) => `${file} → ${name}`),
  )

const matches = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.filter(({ code }) => pattern.test(code)).map(({ file, code }) => `${file}: ${pattern.exec(code)?.[0]}`)

const under =
  (...folders: string[]) =>
  (name: string): boolean =>
    folders.some((folder) => name === folder || name.startsWith(`${folder}/`))

const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name)

describe('pure code', () => {
  test('knows no framework, database, network or platform', () => {
    const platform = under(
      'react',
      'react-dom',
      'next',
      '@prisma',
      'pg',
      'generated',
      'server-only',
      'maplibre-gl',
      'jose',
      'pino',
    )
    expect(offences(pure, (name) => platform(name) || isBuiltin(name))).toEqual([])
  })

  test('imports nothing above it', () => {
    expect(offences(pure, under('components', 'app', 'lib/server', 'scripts'))).toEqual([])
  })

  test('has no clock, chance, environment or network', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\s*\)|\bDate\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bperformance\.|\bcrypto\.|\bsetTimeout\(/
    expect(matches(pure, impure)).toEqual([])
  })

  const ORDER = ['geo', 'pack', 'questions', 'quiz', 'contract', 'session']
  test.each(ORDER.slice(0, -1))('%s imports nothing to its right', (layer) => {
    const right = ORDER.slice(ORDER.indexOf(layer) + 1).map((name) => `lib/${name}`)
    const files = pure.filter(({ file }) => file.startsWith(`lib/${layer}/`))
    expect(files.length).toBeGreaterThan(0)
    expect(offences(files, under(...right))).toEqual([])
  })

  test('a kind knows no other kind', () => {
    const kindOf = (name: string) =>
      KINDS.find((kind) => name.startsWith(`lib/questions/${kind}/`) || name === `lib/questions/${kind}`)
    const isForeign = (name: string, file: string) =>
      kindOf(file) !== undefined && kindOf(name) !== undefined && kindOf(name) !== kindOf(file)
    expect(offences(pure, isForeign)).toEqual([])
  })
})

describe('screens', () => {
  test('components import neither the server nor a route', () => {
    expect(offences(components, under('lib/server', 'app', '@prisma', 'pg', 'generated', 'server-only'))).toEqual([])
  })

  test('one client speaks HTTP; the map alone loads its own static files', () => {
    const others = [...components, ...app].filter(
      ({ file }) => !file.startsWith('components/api/') && !file.startsWith('components/map/'),
    )
    expect(matches(others, /\bfetch\(|\bnew EventSource\(|\.json\(\)/)).toEqual([])
  })

  test('components of no domain know no domain', () => {
    const ui = components.filter(({ file }) => file.startsWith('components/ui/'))
    expect(
      offences(
        ui,
        under(
          'lib/quiz',
          'lib/questions',
          'lib/pack',
          'lib/geo',
          'components/questions',
          'components/map',
          'components/play',
        ),
      ),
    ).toEqual([])
  })
})

describe('the server', () => {
  test('every file of it says so first', () => {
    expect(server.length).toBeGreaterThan(0)
    expect(server.filter(({ text }) => !text.startsWith("import 'server-only'\n")).map(({ file }) => file)).toEqual([])
  })

  /** A feature imports only what stands left of it. */
  const FEATURES = [
    'platform',
    'http',
    'auth',
    'packs',
    'codes',
    'attempts',
    'classes',
    'memory',
    'assignments',
    'live',
    'leaderboards',
    'reports',
    'accounts',
    'entry',
  ]
  const featureOf = (name: string): string | undefined => /^lib\/server\/([^/]+)/.exec(name)?.[1]

  test('every folder of it is a feature in the order', () => {
    expect([...new Set(server.map(({ file }) => featureOf(file)))].sort()).toEqual([...FEATURES].sort())
  })

  test.each(FEATURES)('%s imports nothing to its right', (feature) => {
    const right = FEATURES.slice(FEATURES.indexOf(feature) + 1).map((name) => `lib/server/${name}`)
    const files = server.filter(({ file }) => featureOf(file) === feature)
    expect(files.length).toBeGreaterThan(0)
    expect(offences(files, under(...right))).toEqual([])
  })

  test('a feature is imported through its index', () => {
    const isInside = (name: string, file: string): boolean => {
      const feature = featureOf(name)
      return feature !== undefined && feature !== featureOf(file) && name !== `lib/server/${feature}`
    }
    expect(offences([...server, ...app], isInside)).toEqual([])
  })

  test('imports neither screens nor routes', () => {
    expect(offences(server, under('components', 'app', 'react', 'react-dom'))).toEqual([])
  })
})

describe('routes', () => {
  test('nothing imports one', () => {
    expect(offences([...lib, ...components], under('app'))).toEqual([])
  })

  test('hold no SQL and no database', () => {
    expect(offences(app, under('@prisma', 'pg', 'generated'))).toEqual([])
    expect(
      app.filter(({ text }) => /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b/.test(text)).map(({ file }) => file),
    ).toEqual([])
  })
})

describe('circles', () => {
  const files = [...lib, ...components, ...app]
  const names = new Set(files.map(({ file }) => file))
  const fileOf = (name: string): string | undefined =>
    [`${name}.ts`, `${name}.tsx`, `${name}/index.ts`, name].find((candidate) => names.has(candidate))
  const folderOf = (file: string): string =>
    file
      .split('/')
      .slice(0, file.startsWith('lib/server/') ? 3 : 2)
      .join('/')
  const edges = files.flatMap(({ file, imports }) =>
    imports.flatMap((name) => {
      const target = fileOf(name)
      return target ? [[file, target] as const] : []
    }),
  )

  /** What is left of a graph once everything that leads nowhere is taken away, again and again: its circles. */
  function circlesOf(pairs: readonly (readonly [string, string])[]): string[] {
    const ends = new Set(pairs.map(([from]) => from))
    const left = pairs.filter(([, to]) => ends.has(to))
    return left.length === pairs.length ? left.map(([from, to]) => `${from} → ${to}`) : circlesOf(left)
  }

  test('a circle is found', () => {
    const pairs = [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'd'],
    ] as const
    expect(circlesOf(pairs)).toEqual(['a → b', 'b → a'])
  })

  test('no files import one another', () => {
    expect(edges.length).toBeGreaterThan(1_000)
    expect(circlesOf(edges)).toEqual([])
  })

  test('no folders import one another', () => {
    const between = edges
      .filter(([from]) => !from.startsWith('app/'))
      .map(([from, to]) => [folderOf(from), folderOf(to)] as const)
      .filter(([from, to]) => from !== to)
    expect(circlesOf(between)).toEqual([])
  })
})

describe('adding is local', () => {
  /** Graders, generators and schemas stay out of the scripts of a page: screens take types, which cost nothing. */
  test('no screen carries the kinds of the core to the browser', () => {
    const value =
      /^import (?!type\b)[^']*'@\/lib\/(questions\/(registry|wire|posed-question|[a-z]+\/(index|wire))|quiz|contract\/attempts)'/m
    expect(components.filter(({ text }) => value.test(text)).map(({ file }) => file)).toEqual([])
  })

  test('there is no switch on a kind', () => {
    const all = [...lib, ...components, ...app]
    expect(matches(all, /\bswitch\s*\([^)]*\bkind\b/i)).toEqual([])
    const named = new RegExp(`\\bkind\\s*[!=]==?\\s*['"](${KINDS.join('|')})['"]`)
    expect(
      all.filter(({ text }) => named.test(text)).map(({ file, text }) => `${file}: ${named.exec(text)?.[0]}`),
    ).toEqual([])
  })

  test('no code outside the kinds names one, or looks for a field that only one of them has', () => {
    const isOfKind = ({ file }: SourceFile): boolean =>
      KINDS.some((kind) => file.includes(`/questions/${kind}/`)) ||
      ['lib/questions/registry.ts', 'components/questions/views.ts'].includes(file)
    const others = [...lib, ...components, ...app].filter((source) => !isOfKind(source))
    const fields = KINDS.flatMap((kind) => [
      ...Object.keys(REGISTRY[kind].implementation.shown.shape),
      ...Object.keys(z.toJSONSchema(REGISTRY[kind].implementation.responseShape).properties ?? {}),
    ])
    const own = [...new Set(fields)].filter((field) => !['prompt', 'help', 'hide'].includes(field))
    expect(own).toEqual(expect.arrayContaining(['at', 'extent', 'cards', 'option']))
    const sniffs = new RegExp(`['"](${own.join('|')})['"] in |hasOwn\\([^,]+, ['"](${own.join('|')})['"]`)
    const names = new RegExp(`\\b(VIEWS|REGISTRY)\\.(${KINDS.join('|')})\\b|\\b(VIEWS|REGISTRY)\\[['"]`)
    const found = others.flatMap(({ file, text }) =>
      [sniffs, names].flatMap((pattern) => (pattern.exec(text)?.[0] ? [`${file}: ${pattern.exec(text)?.[0]}`] : [])),
    )
    expect(found).toEqual([])
  })

  test('no code names a real border', () => {
    const words = /\b(china|kazakh\w*|khorgos|dostyk|zaysan|irtysh)\b/i
    const all = [...pure, ...server, ...components.filter(({ file }) => !file.includes('/icons/'))]
    expect(
      all.filter(({ code }) => words.test(code)).map(({ file, code }) => `${file}: ${words.exec(code)?.[0]}`),
    ).toEqual([])
  })
})

describe('languages', () => {
  test('nothing outside of lib/text reads one language of a text, or localizes for a fixed one', () => {
    const fixed = /\.en\b|\blocalize\([^()]*, '(en|kk|ru|zh)'\)/
    const files = [...lib, ...components, ...app].filter(({ file }) => !file.startsWith('lib/text/'))
    expect(
      files.filter(({ text }) => fixed.test(text)).map(({ file, text }) => `${file}: ${fixed.exec(text)?.[0]}`),
    ).toEqual([])
  })
})

describe('size', () => {
  const lines = ({ text }: SourceFile): number => text.trimEnd().split('\n').length
  const tooLong = (files: readonly SourceFile[], most: number) =>
    files.filter((source) => lines(source) > most).map((source) => `${source.file}: ${lines(source)}`)

  test('a file has at most 200 lines, a component 150; pictures drawn in code are data', () => {
    const isPicture = ({ file }: SourceFile): boolean => /\/(icons|drawings)\.ts$/.test(file)
    const files = [...lib, ...components, ...app].filter((source) => !isPicture(source))
    expect(
      tooLong(
        files.filter(({ file }) => file.endsWith('.ts')),
        200,
      ),
    ).toEqual([])
    expect(
      tooLong(
        files.filter(({ file }) => file.endsWith('.tsx')),
        150,
      ),
    ).toEqual([])
  })

  test('nothing escapes the type checker', () => {
    const all = [...lib, ...components, ...app]
    const silenced = /@ts-ignore|@ts-expect-error|@ts-nocheck/
    expect(all.filter(({ text }) => silenced.test(text)).map(({ file }) => file)).toEqual([])
    expect(matches(all, /\bas any\b|:\s*any\b|<any>|\bas unknown as\b/)).toEqual([])
  })
})
