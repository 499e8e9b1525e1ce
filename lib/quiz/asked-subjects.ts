import type { Subject } from '@/lib/questions/kind'

/** The subjects that a quiz has asked or given away so far. */
export interface AskedSubjects {
  /** Whether an earlier question asked the subject or gave it away. */
  knows(subject: Subject): boolean
  /** The same, by the subject's key (`subjectKey`). */
  knowsName(name: string): boolean
  note(question: AskedQuestion): void
  /** How much a further question would repeat: 0 nothing; below 1 new subjects of things that were asked about before. */
  overlap(question: Pick<AskedQuestion, 'about'>): number
}

interface AskedQuestion {
  readonly about: readonly Subject[]
  gives(): readonly Subject[]
}

/** To ask a subject twice is worse than to ask what was given away, and that is worse than another subject of the same thing. */
const WEIGHTS = { asked: 100, given: 10, met: 0.9 } as const

/** The key by which a subject is stored: `id/aspect`. */
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
