import 'server-only'
import { chanceScoreOf } from '@/lib/analysis/chance'
import { type Grid, scoreOf, tookPart } from '@/lib/analysis/grid'
import { whoNeedsHelp } from '@/lib/analysis/help'
import { itemStatistics } from '@/lib/analysis/items'
import type { WireReport, WireReportQuestion, WireReportStudent } from '@/lib/contract/reports'
import type { Quiz } from '@/lib/quiz'
import { flagsOfQuiz, type Posed, shownAt, spokenExplanation } from '@/lib/server/attempts'
import type { Account } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { packTitle, quizOf, storedSpec } from '@/lib/server/packs'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import { type Reported, reportedAssignment, reportedSession, type SittingRow } from './report-data'
import { subjectsOf } from './subject-mastery'

export type ReportOf = Reported['of']

/** Whose report it is, is decided where its rows are found. */
export const reportedOf = (teacher: Account, of: ReportOf, code: string): Promise<Reported | undefined> =>
  of === 'session' ? reportedSession(teacher, code) : reportedAssignment(teacher, code)

export async function reportFor(
  teacher: Account,
  of: ReportOf,
  code: string,
  locale: Locale,
): Promise<Outcome<WireReport>> {
  const found = await reportedOf(teacher, of, code)
  return found ? done(await report(found, locale)) : refuse('not-found')
}

async function report(found: Reported, locale: Locale): Promise<WireReport> {
  const grid = gridOf(found)
  const quiz = found.quiz ? await quizOf(found.quiz) : undefined
  return {
    of: found.of,
    code: found.code,
    title: found.title ?? packTitle(found.pack, locale),
    className: found.className,
    pack: found.pack,
    packTitle: packTitle(found.pack, locale),
    startedAt: found.startedAt.toISOString(),
    open: found.isOpen,
    length: grid.length,
    comparable: found.quiz !== null,
    current: found.quiz === null || quiz !== undefined,
    questions: quiz ? await questions(found, quiz, grid, locale) : [],
    students: students(found, grid),
    subjects: await subjectsOf(found, locale),
  }
}

/** As long as the quiz that all sat; where each had their own, as the longest. */
function lengthOf({ quiz, sittings }: Reported): number {
  if (quiz) return storedSpec.parse(quiz.spec).length
  return Math.max(0, ...sittings.flatMap((sitting) => (sitting.quiz ? storedSpec.parse(sitting.quiz.spec).length : [])))
}

/** Where each had questions of their own, no position is the same question for all: none can be left out. */
function gridOf(found: Reported): Grid {
  const length = lengthOf(found)
  return {
    length,
    excluded: found.quiz ? found.excluded : [],
    rows: found.sittings.map(({ id, answers }) => ({
      id,
      credits: byPosition(answers, length).map((answer) => answer?.credit ?? null),
    })),
  }
}

function byPosition<A extends { readonly position: number }>(answers: readonly A[], length: number) {
  const at = new Map(answers.map((answer) => [answer.position, answer]))
  return Array.from({ length }, (_, position) => at.get(position))
}

function students(found: Reported, grid: Grid): WireReportStudent[] {
  const helped = new Set(whoNeedsHelp(grid))
  return grid.rows
    .map((row, i) => student(found.sittings[i], row, grid, helped))
    .sort((a, b) => b.points - a.points || b.score - a.score)
}

function student(
  sitting: SittingRow | undefined,
  row: Grid['rows'][number],
  grid: Grid,
  helped: ReadonlySet<string>,
): WireReportStudent {
  const answers = byPosition(sitting?.answers ?? [], grid.length)
  return {
    id: row.id,
    name: sitting?.name ?? null,
    points: answers.reduce((sum, answer) => sum + (isCounted(grid, answer) ? (answer?.points ?? 0) : 0), 0),
    score: scoreOf(grid, row),
    answers: answers
      .map((answer) => answer && { credit: answer.credit, points: answer.points, elapsedMs: answer.elapsedMs })
      .map((answer) => answer ?? null),
    tookPart: tookPart(row),
    needsHelp: helped.has(row.id),
    late: sitting?.late ?? false,
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

async function questions(found: Reported, quiz: Quiz, grid: Grid, locale: Locale): Promise<WireReportQuestion[]> {
  const flags = found.quiz ? await flagsOfQuiz(found.quiz.id) : new Map()
  return itemStatistics(grid).flatMap(({ position, answered, facility, discrimination }) => {
    const posed = quiz.questions[position]
    const question = shownAt(quiz, position)
    if (!posed || !question) return []
    const responses = found.sittings.flatMap(({ answers }) =>
      answers.filter((answer) => answer.position === position).map(({ response }) => response),
    )
    const known = typeof discrimination === 'number'
    return {
      position,
      question,
      key: posed.key,
      explanation: spokenExplanation(posed.explain()),
      answered,
      facility,
      chance: chanceOf(posed),
      discrimination: known ? discrimination : null,
      undiscriminating: known ? null : discrimination,
      tally: localize(posed.tally(responses), locale),
      flags: flags.get(position) ?? [],
      excluded: grid.excluded.includes(position),
    }
  })
}
