import type { Subject } from '@/lib/questions/kind'

/** What a quiz asked and gave away so far. */
export interface AskedSubjects {
  /** This very thing was asked, or an earlier question told it. */
  knows(subject: Subject): boolean
  /** The same by its name. */
  knowsName(name: string): boolean
  note(question: AskedQuestion): void
  /** How much a further question would go over known ground: 0 none, below 1 known things but nothing known of them. */
  overlap(question: Pick<AskedQuestion, 'about'>): number
}

interface AskedQuestion {
  readonly about: readonly Subject[]
  gives(): readonly Subject[]
}

/** Asked twice is worse than given away, and that worse than a thing met again from another side. */
const WEIGHTS = { asked: 100, given: 10, met: 0.9 } as const

/** `id/aspect`: how a subject is named wherever it is stored. */
export const subjectKey = ({ id, aspect }: Subject): string => `${id}/${aspect}`

export function askedSubjects(): AskedSubjects {
  const asked = new Set<string>()
  const given = new Set<string>()
  const met = new Set<string>()
  const isKnown = (name: string) => asked.has(name) || given.has(name)
  return {
    knows: (subject) => isKnown(subjectKey(subject)),
    knowsName: isKnown,
    note({ about, gives }) {
      for (const subject of about) asked.add(subjectKey(subject)) && met.add(subject.id)
      for (const subject of gives()) given.add(subjectKey(subject))
    },
    overlap({ about }) {
      const share = (test: (subject: Subject) => boolean) => about.filter(test).length / Math.max(1, about.length)
      return (
        WEIGHTS.asked * share((subject) => asked.has(subjectKey(subject))) +
        WEIGHTS.given * share((subject) => given.has(subjectKey(subject))) +
        WEIGHTS.met * share(({ id }) => met.has(id))
      )
    },
  }
}
