import 'server-only'
import Papa from 'papaparse'
import writeExcel from 'write-excel-file/node'
import type { WireReport, WireReportStudent } from '@/lib/contract/reports'
import { localize } from '@/lib/text/localize'
import type { Text } from '@/lib/text/text'

/** A report as a table: a student a line, a question a column, the questions' statistics below. */

type Cell = string | number | null

const said = (text: Text): string => localize(text, 'en')

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10)

function headOf({ length }: WireReport): string[] {
  return [
    said({ say: 'report.student' }),
    said({ say: 'report.points' }),
    said({ say: 'report.score' }),
    ...Array.from({ length }, (_, i) => said({ say: 'report.question', with: { position: i + 1 } })),
    said({ say: 'report.late' }),
  ]
}

const rowOf = ({ name, points, score, answers, late }: WireReportStudent): Cell[] => [
  name ?? said({ say: 'report.nameless' }),
  points,
  percent(score),
  ...answers.map((answer) => percent(answer?.credit ?? null)),
  late ? said({ say: 'report.yes' }) : null,
]

function statisticsOf({ questions }: WireReport): Cell[][] {
  if (questions.length === 0) return []
  const line = (label: string, of: (question: WireReport['questions'][number]) => Cell): Cell[] => [
    label,
    null,
    null,
    ...questions.map(of),
  ]
  return [
    line(said({ say: 'report.facility' }), ({ facility }) => percent(facility)),
    line(said({ say: 'report.chance' }), ({ chance }) => percent(chance)),
    line(said({ say: 'report.discrimination' }), ({ discrimination }) => percent(discrimination)),
    line(said({ say: 'report.counts' }), ({ excluded }) => said({ say: excluded ? 'report.no' : 'report.yes' })),
  ]
}

const tableOf = (report: WireReport): Cell[][] => [
  headOf(report),
  ...report.students.map(rowOf),
  [],
  ...statisticsOf(report),
]

/** With the mark that makes spreadsheets read UTF-8; what would be a formula is made text. */
export const csvOf = (report: WireReport): string =>
  `\uFEFF${Papa.unparse(tableOf(report), { escapeFormulae: true, newline: '\r\n' })}`

/** Cells are typed: text is never a formula. */
export async function xlsxOf(report: WireReport): Promise<Uint8Array> {
  const rows = tableOf(report).map((row) => row.map((value) => cellOf(value)))
  return writeExcel(rows, { sheet: said({ say: 'report.sheet' }) }).toBuffer()
}

const cellOf = (value: Cell) =>
  value === null ? null : typeof value === 'number' ? { type: Number, value } : { type: String, value }
