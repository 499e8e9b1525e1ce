/** What is wrong with a pack, and where: `{ file: 'pack.json', path: 'events[3].asked', reason }`. */
export interface Problem {
  readonly file: string
  readonly path: string
  readonly reason: string
}

/** A pack that must not be used. The message has one line a problem. */
export class PackError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, path, reason }) => `${file}: ${path ? `${path}: ` : ''}${reason}`).join('\n'))
    this.name = 'PackError'
    this.problems = problems
  }
}

/** `['events', 3, 'asked']` → `events[3].asked`. */
export const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path ? `${path}.${String(key)}` : String(key)
  }, '')

/** A problem in one of a pack's files, as its checks report it. */
export type UnlocatedProblem = Omit<Problem, 'file'>
