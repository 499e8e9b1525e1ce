import 'server-only'
import { masteryOf, type SubjectAnswer } from '@/lib/analysis/mastery'
import { namedSubjects, subjectName } from '@/lib/analysis/subjects'
import type { WireReportSubject } from '@/lib/contract/reports'
import { packOf, QUIZ_RECORD, type QuizRecord, quizzesOf } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import type { ReportData } from './report-data'

interface GradedAnswer {
  readonly position: number
  readonly credit: number
  readonly createdAt: Date
}

interface GradedAttempt {
  readonly quiz: QuizRecord
  readonly answers: readonly GradedAnswer[]
}

/** A school year of a class of thirty; older ones tell of another class. */
const MAX_ATTEMPTS = 2_000
const SUBJECTS_AT_MOST = 200

/** All that the students of a class answered in its sessions and set work, in this pack. */
async function classAttemptsOf(classId: string, pack: string): Promise<GradedAttempt[]> {
  const rows = await database().prisma.attempt.findMany({
    where: { OR: [{ session: { classId } }, { assignment: { classId } }], quiz: { pack } },
    orderBy: { startedAt: 'desc' },
    take: MAX_ATTEMPTS,
    select: {
      quiz: { select: QUIZ_RECORD },
      responses: { select: { position: true, credit: true, createdAt: true } },
    },
  })
  return rows.map(({ quiz, responses }) => ({ quiz, answers: responses }))
}

/** What a class knows of each thing, over time; without a class, what those who took part know. */
export async function subjectsOf(found: ReportData, locale: Locale): Promise<WireReportSubject[]> {
  const pack = packOf(found.pack)
  if (!pack) return []
  const attempts = found.classId
    ? await classAttemptsOf(found.classId, found.pack)
    : found.students.flatMap(({ quiz, answers }) => (quiz ? { quiz, answers } : []))
  const quizzes = await quizzesOf(attempts.map(({ quiz }) => quiz.id))
  const answers = attempts.flatMap(({ quiz: { id }, answers }) => {
    const quiz = quizzes.get(id)
    return answers.flatMap(({ position, credit, createdAt }): SubjectAnswer[] => {
      const about = quiz?.questions[position]?.about ?? []
      return namedSubjects(pack, about).map((subject) => ({ subject, credit, at: createdAt.getTime() }))
    })
  })
  return masteryOf(answers)
    .slice(0, SUBJECTS_AT_MOST)
    .map(({ subject, weeks, ...known }) => ({
      ...known,
      label: localize(subjectName(pack, subject) ?? { verbatim: subject }, locale),
      weeks: weeks.map(({ from, ...week }) => ({ from: new Date(from).toISOString(), ...week })),
    }))
}
