import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { includesText, versionsOf } from '@/lib/text/prose'
import type { Text } from '@/lib/text/text'
import type { Subject } from './kind'
import { memoizePerPack } from './memoize-per-pack'
import { factSubjects, shownSubjects } from './subjects'
import { tellingOf } from './thing-description'

/** Whole numbers below this give nothing away: they stand for too many things. */
const LEAST_TELLING_INTEGER = 100

const isTelling = (value: number): boolean => value >= LEAST_TELLING_INTEGER || !Number.isInteger(value)

/** What can be asked of a pack, by the number that answers it. Years are another matter: they date more than one thing. */
const subjectsByNumber = memoizePerPack(({ statistics, relief, tripoints, facts }) => {
  const subjects = new Map<number, Subject[]>()
  const add = (value: number | undefined, subject: Subject) => {
    if (value === undefined || !isTelling(value)) return
    const same = subjects.get(value)
    if (same) same.push(subject)
    else subjects.set(value, [subject])
  }
  for (const { id, value } of statistics) add(value, { id, aspect: 'value' })
  for (const { id, elevationM } of [...relief, ...tripoints]) add(elevationM, { id, aspect: 'elevation' })
  for (const { id, estimate } of facts) if (estimate?.unit !== 'year') add(estimate?.value, { id, aspect: 'fact' })
  return subjects
})

/** The subjects that a reveal gives away when it shows these things of the pack and describes them. */
export const giveawaysOfReveal = (pack: Pack, ids: readonly string[]): Subject[] =>
  ids.flatMap((id) => giveawaysOfThing(pack, id))

/** The subjects that the map alone gives away; of an event only what it concerned. */
export const giveawaysOfMap = (pack: Pack, ids: readonly string[]): Subject[] =>
  ids.flatMap((id) => {
    const thing = lookup(pack).byId.get(id)
    if (thing?.type === 'event') return [{ id, aspect: 'concerns' }]
    return thing ? shownSubjects(thing) : []
  })

const giveawaysById = memoizePerPack((_) => new Map<string, readonly Subject[]>())

function giveawaysOfThing(pack: Pack, id: string): readonly Subject[] {
  const found = giveawaysById(pack).get(id) ?? findGiveaways(pack, id)
  giveawaysById(pack).set(id, found)
  return found
}

function findGiveaways(pack: Pack, id: string): Subject[] {
  const { byId, factsAbout } = lookup(pack)
  const thing = byId.get(id)
  if (!thing) return []
  const words = tellingOf(thing)?.text ?? []
  const facts = factsAbout(id).filter((fact) => holdsAnswerOf(words, fact))
  return [...shownSubjects(thing), ...giveawaysInText(pack, words), ...facts.flatMap(factSubjects)]
}

/** Whether the words contain the answer to a question about the fact. */
function holdsAnswerOf(words: readonly Text[], { choose, estimate }: Things['fact']): boolean {
  const figure = estimate && String(estimate.value)
  return words.some(
    (text) =>
      (choose && includesText(text, choose.key)) ||
      (figure !== undefined && versionsOf(text).some((version) => version.includes(figure))),
  )
}

/** The subjects whose answer is this number. */
export const subjectsWithFigure = (pack: Pack, value: number): readonly Subject[] =>
  subjectsByNumber(pack).get(value) ?? []

/** The subjects that these words give away by the figures in them. */
export function giveawaysInText(pack: Pack, words: readonly Text[]): Subject[] {
  const figures = words.flatMap((text) =>
    versionsOf(text).flatMap((version) => version.match(/\d[\d,]*(\.\d+)?/g) ?? []),
  )
  return figures.flatMap((figure) => subjectsByNumber(pack).get(Number(figure.replaceAll(',', ''))) ?? [])
}
