import 'server-only'
import { masteryOf, type SubjectAnswer } from '@/lib/analysis/mastery'
import { namedSubjects, nameOf } from '@/lib/analysis/subjects'
import type { WireReportSubject } from '@/lib/contract/reports'
import { packOf, QUIZ_RECORD, type QuizRecord, quizzesOf } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import type { Reported } from './report-data'

interface Answered {
  readonly position: number
  readonly credit: number
  readonly createdAt: Date
}

interface Sitting {
  readonly quiz: QuizRecord
  readonly answers: readonly Answered[]
}

/** A school year of a class of thirty; older ones tell of another class. */
const SITTINGS_AT_MOST = 2_000
const SUBJECTS_AT_MOST = 200

/** All that the students of a class answered in its sessions and set work, in this pack. */
async function sittingsOf(classId: string, pack: string): Promise<Sitting[]> {
  const rows = await database().prisma.attempt.findMany({
    where: { OR: [{ session: { classId } }, { assignment: { classId } }], quiz: { pack } },
    orderBy: { startedAt: 'desc' },
    take: SITTINGS_AT_MOST,
    select: {
      quiz: { select: QUIZ_RECORD },
      responses: { select: { position: true, credit: true, createdAt: true } },
    },
  })
  return rows.map(({ quiz, responses }) => ({ quiz, answers: responses }))
}

/** What a class knows of each thing, over time; without a class, what those who took part know. */
export async function subjectsOf(found: Reported, locale: Locale): Promise<WireReportSubject[]> {
  const pack = packOf(found.pack)
  if (!pack) return []
  const sittings = found.classId
    ? await sittingsOf(found.classId, found.pack)
    : found.sittings.flatMap(({ quiz, answers }) => (quiz ? { quiz, answers } : []))
  const quizzes = await quizzesOf(sittings.map(({ quiz }) => quiz.id))
  const answers = sittings.flatMap(({ quiz: { id }, answers }) => {
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
      label: localize(nameOf(pack, subject) ?? { verbatim: subject }, locale),
      weeks: weeks.map(({ from, ...week }) => ({ from: new Date(from).toISOString(), ...week })),
    }))
}
