import 'server-only'
import { chanceScoreOf } from '@/lib/analysis/chance'
import { type Grid, hasAnswered, scoreOf } from '@/lib/analysis/grid'
import { studentsNeedingHelp } from '@/lib/analysis/help'
import { itemStatistics } from '@/lib/analysis/items'
import type { WireReport, WireReportQuestion, WireReportStudent } from '@/lib/contract/reports'
import type { Quiz } from '@/lib/quiz'
import { flagsOfQuiz, localizedExplanation, type Posed, shownAt } from '@/lib/server/attempts'
import type { Account } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { packTitle, quizOf, storedSpec } from '@/lib/server/packs'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import { assignmentReportData, type ReportData, type StudentRow, sessionReportData } from './report-data'
import { subjectsOf } from './subject-mastery'

export type ReportType = ReportData['type']

/** Whose report it is, is decided where its rows are found. */
export const reportDataOf = (teacher: Account, type: ReportType, code: string): Promise<ReportData | undefined> =>
  type === 'session' ? sessionReportData(teacher, code) : assignmentReportData(teacher, code)

export async function reportFor(
  teacher: Account,
  type: ReportType,
  code: string,
  locale: Locale,
): Promise<Outcome<WireReport>> {
  const data = await reportDataOf(teacher, type, code)
  return data ? done(await report(data, locale)) : refuse('not-found')
}

async function report(data: ReportData, locale: Locale): Promise<WireReport> {
  const grid = gridOf(data)
  const quiz = data.quiz ? await quizOf(data.quiz) : undefined
  return {
    type: data.type,
    code: data.code,
    title: data.title ?? packTitle(data.pack, locale),
    className: data.className,
    pack: data.pack,
    packTitle: packTitle(data.pack, locale),
    startedAt: data.startedAt.toISOString(),
    open: data.isOpen,
    length: grid.length,
    comparable: data.quiz !== null,
    current: data.quiz === null || quiz !== undefined,
    questions: quiz ? await questions(data, quiz, grid, locale) : [],
    students: students(data, grid),
    subjects: await subjectsOf(data, locale),
  }
}

/** As long as the quiz that all students had; where each had their own, the length of the longest. */
function lengthOf({ quiz, students }: ReportData): number {
  if (quiz) return storedSpec.parse(quiz.spec).length
  return Math.max(
    0,
    ...students.flatMap((studentRow) => (studentRow.quiz ? storedSpec.parse(studentRow.quiz.spec).length : [])),
  )
}

/** Where each had questions of their own, no position is the same question for all: none can be left out. */
function gridOf(data: ReportData): Grid {
  const length = lengthOf(data)
  return {
    length,
    excluded: data.quiz ? data.excluded : [],
    rows: data.students.map(({ id, answers }) => ({
      id,
      credits: byPosition(answers, length).map((answer) => answer?.credit ?? null),
    })),
  }
}

function byPosition<A extends { readonly position: number }>(answers: readonly A[], length: number) {
  const at = new Map(answers.map((answer) => [answer.position, answer]))
  return Array.from({ length }, (_, position) => at.get(position))
}

function students(data: ReportData, grid: Grid): WireReportStudent[] {
  const needingHelp = new Set(studentsNeedingHelp(grid))
  return grid.rows
    .map((row, i) => student(data.students[i], row, grid, needingHelp))
    .sort((a, b) => b.points - a.points || b.score - a.score)
}

function student(
  studentRow: StudentRow | undefined,
  row: Grid['rows'][number],
  grid: Grid,
  helped: ReadonlySet<string>,
): WireReportStudent {
  const answers = byPosition(studentRow?.answers ?? [], grid.length)
  return {
    id: row.id,
    name: studentRow?.name ?? null,
    points: answers.reduce((sum, answer) => sum + (isCounted(grid, answer) ? (answer?.points ?? 0) : 0), 0),
    score: scoreOf(grid, row),
    answers: answers
      .map((answer) => answer && { credit: answer.credit, points: answer.points, elapsedMs: answer.elapsedMs })
      .map((answer) => answer ?? null),
    tookPart: hasAnswered(row),
    needsHelp: helped.has(row.id),
    late: studentRow?.late ?? false,
  }
}

const isCounted = ({ excluded }: Grid, answer: { readonly position: number } | undefined): boolean =>
  answer !== undefined && !excluded.includes(answer.position)

/** Measuring chance takes hundreds of gradings: once for a question. */
const chances = new WeakMap<Posed, number>()

function chanceOf(question: Posed): number {
  const chance = chances.get(question) ?? chanceScoreOf(question)
  chances.set(question, chance)
  return chance
}

async function questions(data: ReportData, quiz: Quiz, grid: Grid, locale: Locale): Promise<WireReportQuestion[]> {
  const flags = data.quiz ? await flagsOfQuiz(data.quiz.id) : new Map()
  return itemStatistics(grid).flatMap(({ position, answered, facility, discrimination }) => {
    const posed = quiz.questions[position]
    const question = shownAt(quiz, position, locale)
    if (!posed || !question) return []
    const responses = data.students.flatMap(({ answers }) =>
      answers.filter((answer) => answer.position === position).map(({ response }) => response),
    )
    const isMeasured = typeof discrimination === 'number'
    return {
      position,
      question,
      key: posed.key,
      explanation: localizedExplanation(posed.explain(), locale),
      answered,
      facility,
      chance: chanceOf(posed),
      discrimination: isMeasured ? discrimination : null,
      undiscriminating: isMeasured ? null : discrimination,
      tally: localize(posed.tally(responses), locale),
      flags: flags.get(position) ?? [],
      excluded: grid.excluded.includes(position),
    }
  })
}
