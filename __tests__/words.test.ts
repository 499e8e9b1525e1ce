import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@babel/parser'

/**
 * The glossary is law: one word per thing, one thing per word, and a name says what a thing is or returns. These words have
 * named things here before that nobody could guess; what they stood for has a standard term.
 */
const BANNED: Readonly<Record<string, string>> = {
  afresh: 'drawQuiz',
  aimedAt: 'candidateFor',
  begun: 'a NewAttempt, or started',
  comings: 'presence changes',
  deckOf: 'kindSequence',
  depict: 'overlayFeaturesOf',
  depictAmong: 'markerFeaturesOf',
  doubtAll: 'markAllAsLeaving',
  drawnAbout: 'giveawaysOfMap',
  elsewhere: 'oidc, or another process',
  fittest: 'nearestToTarget',
  hall: 'ActiveRoom',
  herald: 'SeatNotifier',
  learnt: 'answerFor',
  ledger: 'askedSubjects',
  leisure: 'a low-priority queue',
  mishap: 'toRefusal',
  oncePer: 'memoizePerResponse',
  oncemore: 'replayAttempt',
  perPack: 'memoizePerPack',
  readsAlike: 'isSameProse',
  nobody: 'anonymous, or a caller',
  sat: 'mode',
  sight: 'a view',
  sightOf: 'a view',
  sit: 'startAttempt',
  sitter: 'a student, or a player',
  sitters: 'students, or players',
  sitting: 'an attempt',
  somebody: 'caller, player or user',
  sittings: 'attempts',
  speak: 'localize',
  spoken: 'localized',
  strangers: 'unknownWaters',
  told: 'visible, or a giveaway',
  toldAbout: 'giveawaysOfReveal',
  untold: 'hidden',
  whatIs: 'resolveCode',
  whoever: 'caller, player or user',
}

const root = path.resolve(__dirname, '..')

const sources = ['lib', 'components', 'app', 'scripts', '__tests__'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.(tsx?|mjs)$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
)

/**
 * Where a banned word may stay, and why. Wire fields and database columns keep their names; the others are local names of
 * files that are still to be renamed. A word that leaves a file leaves this list too.
 */
const EXEMPT: Readonly<Record<string, readonly string[]>> = {
  begun: [
    '__tests__/browser/boards.test.ts',
    '__tests__/launcher/http.test.ts',
    '__tests__/launcher/launch.ts',
    '__tests__/session/step.test.ts',
    'scripts/releases/moves.mjs',
    'scripts/releases/solo.mjs',
  ],
  sight: [
    '__tests__/components/boards.test.tsx',
    'app/(play)/daily/page.tsx',
    'app/leaderboards/page.tsx',
    'components/boards/WholeBoard.tsx',
    'lib/session/role-views.ts',
  ],
  spoken: [
    '__tests__/atlas/atlas.test.ts',
    '__tests__/questions/contract.test.ts',
    '__tests__/questions/tally.test.ts',
    '__tests__/text/localize.test.ts',
    'lib/questions/tally.ts',
    'lib/server/attempts/localized-question.ts',
  ],
  told: [
    '__tests__/browser/blindness.test.ts',
    '__tests__/browser/journey.test.ts',
    '__tests__/browser/live.test.ts',
    '__tests__/browser/resilience.test.ts',
    '__tests__/components/questions/reveal.test.ts',
    '__tests__/components/ui/sheet.test.tsx',
    '__tests__/launcher/live.test.ts',
    '__tests__/server/live/sessions.test.ts',
    '__tests__/server/live/slow-watchers.test.ts',
    'components/questions/reveal/paragraphs.ts',
    'lib/questions/match/explain.ts',
    'lib/questions/order/explain.ts',
    'lib/questions/place/explain.ts',
    'lib/questions/trace/explain.ts',
    'lib/server/attempts/attempt-history.ts',
    'lib/server/attempts/explanation-json.ts',
    'lib/server/memory/progress.ts',
    'scripts/bench/live/driver.mjs',
  ],
  untold: ['__tests__/components/progress.test.tsx'],
}

/** Gives the code of a file to the parser: comments and strings are free to use any word. */
const programOf = (file: string): unknown =>
  parse(readFileSync(path.join(root, file), 'utf8'), {
    sourceType: 'module',
    plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'],
  }).program

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const DECLARATIONS =
  /^(VariableDeclarator|FunctionDeclaration|Class(Declaration|Expression)|TS(Interface|TypeAlias)Declaration)$/
const FUNCTIONS = /Function|Method/
const MEMBERS = /^(TS(Property|Method)Signature|Class(Private)?(Property|Method)|ObjectMethod)$/

/** The names that a pattern binds: `{ told: hidden, ...rest }` binds two. */
function boundNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return []
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  return [
    ...listOf(pattern.properties).flatMap((property) =>
      isNode(property) ? boundNames(property.value ?? property.argument) : [],
    ),
    ...[...listOf(pattern.elements), pattern.left, pattern.argument, pattern.parameter].flatMap(boundNames),
  ]
}

const memberName = (key: unknown): string[] => (isNode(key) ? boundNames(key.id ?? key) : [])

function namesDeclaredBy(node: Node): string[] {
  return [
    ...(DECLARATIONS.test(node.type) ? boundNames(node.id) : []),
    ...(FUNCTIONS.test(node.type) ? listOf(node.params).flatMap(boundNames) : []),
    ...(MEMBERS.test(node.type) ? memberName(node.key) : []),
  ]
}

/** Every name that a tree gives to something: variables, parameters, functions, classes, types and their members. */
function declaredNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(declaredNames)
  if (!isNode(value)) return []
  const parts = Object.entries(value).filter(([key]) => !/comments$/i.test(key))
  return [...namesDeclaredBy(value), ...parts.flatMap(([, part]) => declaredNames(part))]
}

const isExempt = (name: string, file: string): boolean => EXEMPT[name]?.includes(file) ?? false

test('names come from the glossary: no banned word names anything', () => {
  expect(sources.length).toBeGreaterThan(500)
  const found = sources.flatMap((file) =>
    [...new Set(declaredNames(programOf(file)))]
      .filter((name) => Object.hasOwn(BANNED, name) && !isExempt(name, file))
      .map((name) => `${file}: ${name} (say ${BANNED[name]})`),
  )
  expect(found).toEqual([])
})

test('a banned word is found wherever it is declared', () => {
  const code =
    'const { a: told, ...sit } = {}; function hall(spoken, [sight] = []) {} interface I { sat: 1 } class C { #herald() {} }'
  const { program } = parse(code, { sourceType: 'module', plugins: ['typescript'] })
  const names = declaredNames(program).filter((name) => Object.hasOwn(BANNED, name))
  expect(names.toSorted()).toEqual(['hall', 'herald', 'sat', 'sight', 'sit', 'spoken', 'told'])
})
