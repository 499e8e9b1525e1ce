import Papa from 'papaparse'
import { type NameProblem, nameKey, nameProblem, tidied } from './name'

/** More are no class. */
export const ROSTER_AT_MOST = 500

export type LineProblem = NameProblem | 'doubled' | 'known' | 'columns' | 'too-many'

/** One line of what was typed, pasted or read from a file. */
export interface RosterLine {
  /** From 1, as an editor counts. */
  readonly line: number
  readonly name: string
  /** Absent: this name can be added. */
  readonly problem?: LineProblem
  /** The line whose name it has too. */
  readonly sameAs?: number
}

export interface Roster {
  readonly lines: readonly RosterLine[]
  /** The names that can be added, in order. */
  readonly names: readonly string[]
  /** The first line names the columns. */
  readonly hasHeader: boolean
}

/** What lists call the column of names. Two columns are surname and first name, in this order or the other. */
const NAMES = ['name', 'names', 'full name', 'student', 'student name', 'pupil', 'pupil name']
const FIRST = ['first name', 'firstname', 'given name', 'forename']
const LAST = ['last name', 'lastname', 'surname', 'family name']

interface Columns {
  /** Whose cells, joined by a space, are the name. */
  readonly of: readonly number[]
  readonly hasHeader: boolean
}

function columnsOf(first: readonly string[]): Columns {
  const titles = first.map(nameKey)
  const at = (words: readonly string[]) => titles.findIndex((title) => words.includes(title))
  const [given, family, whole] = [at(FIRST), at(LAST), at(NAMES)]
  if (given >= 0 && family >= 0) return { of: [given, family], hasHeader: true }
  const one = [whole, given, family].find((column) => column >= 0)
  return one === undefined ? { of: [], hasHeader: false } : { of: [one], hasHeader: true }
}

/** Cells that say something; lists end in empty ones. */
const filled = (cells: readonly string[]): string[] => cells.filter((cell) => tidied(cell) !== '')

/** Without a header a line is a name; a number before it, as registers have, is not part of it. */
const NUMBER = /^\d{1,3}[.)]?$/
function nameIn(cells: readonly string[], { of, hasHeader }: Columns): string | undefined {
  if (hasHeader) return tidied(of.map((column) => cells[column] ?? '').join(' '))
  const [first = '', ...rest] = filled(cells).map(tidied)
  if (rest.length === 0) return first
  return rest.length === 1 && NUMBER.test(first) ? rest[0] : undefined
}

/** By tabs if there are any (a spreadsheet's clipboard), else by commas or semicolons as CSV has them. */
function tableOf(text: string): string[][] {
  const delimiter = text.includes('\t') ? '\t' : text.split(';').length > text.split(',').length ? ';' : ','
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data
}

/** Numbers the lines, leaving out empty ones: a list may have gaps. */
function numbered(table: readonly string[][]): { readonly line: number; readonly cells: readonly string[] }[] {
  let line = 1
  return table
    .map((cells) => {
      const at = line
      line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
      return { line: at, cells }
    })
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

/**
 * A roster as it was typed, pasted or read from a file, line by line with what is wrong. `known` are the names that are
 * on the roster already: they are not added twice.
 */
export function rosterOf(text: string, known: readonly string[] = []): Roster {
  const rows = numbered(tableOf(text.replace(/^\ufeff/, '')))
  const columns = columnsOf(rows[0]?.cells ?? [])
  const seen = new Map<string, number>(known.map((name) => [nameKey(name), 0]))
  let room = ROSTER_AT_MOST - known.length
  const lines = rows.slice(columns.hasHeader ? 1 : 0).map(({ line, cells }): RosterLine => {
    const name = nameIn(cells, columns)
    if (name === undefined) return { line, name: filled(cells).map(tidied).join(' · '), problem: 'columns' }
    const problem = nameProblem(name)
    if (problem) return { line, name, problem }
    const same = seen.get(nameKey(name))
    if (same !== undefined)
      return same === 0 ? { line, name, problem: 'known' } : { line, name, problem: 'doubled', sameAs: same }
    if (room === 0) return { line, name, problem: 'too-many' }
    room -= 1
    seen.set(nameKey(name), line)
    return { line, name }
  })
  const names = lines.filter(({ problem }) => !problem).map(({ name }) => name)
  return { lines, names, hasHeader: columns.hasHeader }
}
