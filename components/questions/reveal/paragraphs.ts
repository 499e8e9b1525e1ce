import type { WireExplanation } from '@/lib/contract/attempts'

type Row = NonNullable<WireExplanation['rows']>[number]

/** A run of a paragraph, bold or not. */
export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** Paragraphs are parted by an empty line. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}

/** `**…**` is bold. */
export function runsOf(paragraph: string): Run[] {
  return paragraph
    .split('**')
    .map((text, index) => ({ text, bold: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** What is told of all rows together, then what is told of the open one: no sentence twice. */
export function toldWith({ text, rows = [] }: WireExplanation, open: Row | undefined): string[] {
  const ofRows = new Set(rows.flatMap((row) => (row.text ? paragraphsOf(row.text) : [])))
  const ofAll = paragraphsOf(text).filter((paragraph) => !ofRows.has(paragraph))
  return open?.text ? [...ofAll, ...paragraphsOf(open.text)] : ofAll
}

/** The row to open first: the one the explanation tells of, else the first that was wrong, else one that is right. */
export function firstOpen({ text, rows = [] }: WireExplanation): string | undefined {
  const tells = rows.filter((row) => row.text && text.includes(row.text))
  const told = tells.find(({ right }) => !right) ?? tells[0]
  const key = rows.filter(({ right }) => right)
  const wrong = key.length === 1 ? undefined : rows.find(({ right }) => !right)
  return (told ?? wrong ?? key[0] ?? rows[0])?.tag
}
