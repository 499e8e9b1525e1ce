import 'server-only'
import Papa from 'papaparse'
import writeExcel from 'write-excel-file/node'
import type { WireReport, WireReportStudent } from '@/lib/contract/reports'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import type { Text } from '@/lib/text/text'

/** A report as a table: a student a line, a question a column, the questions' statistics below. */

type Cell = string | number | null

const worded = (text: Text, locale: Locale): string => localize(text, locale)

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10)

function headOf({ length }: WireReport, locale: Locale): string[] {
  return [
    worded({ say: 'report.student' }, locale),
    worded({ say: 'report.points' }, locale),
    worded({ say: 'report.score' }, locale),
    ...Array.from({ length }, (_, i) => worded({ say: 'report.question', with: { position: i + 1 } }, locale)),
    worded({ say: 'report.late' }, locale),
  ]
}

const rowOf = ({ name, points, score, answers, late }: WireReportStudent, locale: Locale): Cell[] => [
  name ?? worded({ say: 'report.nameless' }, locale),
  points,
  percent(score),
  ...answers.map((answer) => percent(answer?.credit ?? null)),
  late ? worded({ say: 'report.yes' }, locale) : null,
]

function statisticsOf({ questions }: WireReport, locale: Locale): Cell[][] {
  if (questions.length === 0) return []
  const line = (label: string, of: (question: WireReport['questions'][number]) => Cell): Cell[] => [
    label,
    null,
    null,
    ...questions.map(of),
  ]
  return [
    line(worded({ say: 'report.facility' }, locale), ({ facility }) => percent(facility)),
    line(worded({ say: 'report.chance' }, locale), ({ chance }) => percent(chance)),
    line(worded({ say: 'report.discrimination' }, locale), ({ discrimination }) => percent(discrimination)),
    line(worded({ say: 'report.counts' }, locale), ({ excluded }) =>
      worded({ say: excluded ? 'report.no' : 'report.yes' }, locale),
    ),
  ]
}

const tableOf = (report: WireReport, locale: Locale): Cell[][] => [
  headOf(report, locale),
  ...report.students.map((student) => rowOf(student, locale)),
  [],
  ...statisticsOf(report, locale),
]

/** What a spreadsheet takes for a formula, also written full-width, or behind a quote or a space. */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠]|^[\t\r]/

/**
 * With the mark that makes spreadsheets read UTF-8; what would be a formula is made text. Every field is quoted: a
 * spreadsheet that separates by semicolons finds none outside of a field.
 */
export const csvOf = (report: WireReport, locale: Locale): string =>
  `\uFEFF${Papa.unparse(tableOf(report, locale), { escapeFormulae: FORMULA, quotes: true, newline: '\r\n' })}`

/** Cells are typed: text is never a formula. */
export async function xlsxOf(report: WireReport, locale: Locale): Promise<Uint8Array> {
  const rows = tableOf(report, locale).map((row) => row.map((value) => cellOf(value)))
  return writeExcel(rows, { sheet: worded({ say: 'report.sheet' }, locale) }).toBuffer()
}

const cellOf = (value: Cell) =>
  value === null ? null : typeof value === 'number' ? { type: Number, value } : { type: String, value }
