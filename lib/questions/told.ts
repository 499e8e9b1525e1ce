import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Text } from '@/lib/text/text'
import type { Subject } from './kind'
import { perPack } from './per-pack'
import { tellingOf } from './telling'

/** Smaller whole numbers stand for too many things to tell anything. */
const TELLING = 100

const isTelling = (value: number): boolean => value >= TELLING || !Number.isInteger(value)

/** What can be asked of a pack, by the number that answers it. Years are another matter: they date more than one thing. */
const byNumber = perPack(({ statistics, relief, tripoints, facts }) => {
  const subjects = new Map<number, Subject[]>()
  const add = (value: number | undefined, subject: Subject) => {
    if (value === undefined || !isTelling(value)) return
    subjects.set(value, [...(subjects.get(value) ?? []), subject])
  }
  for (const { id, value } of statistics) add(value, { id, aspect: 'value' })
  for (const { id, elevationM } of [...relief, ...tripoints]) add(elevationM, { id, aspect: 'elevation' })
  for (const { id, estimate } of facts) if (estimate?.unit !== 'year') add(estimate?.value, { id, aspect: 'fact' })
  return subjects
})

/** What the reveal tells of other questions' answers when it tells about these things of the pack. */
export const toldAbout = (pack: Pack, ids: readonly string[]): Subject[] =>
  ids.flatMap((id) => {
    const thing = lookup(pack).byId.get(id)
    return told(pack, (thing && tellingOf(thing)?.text) ?? [])
  })

/** Everything that has this number for an answer. */
export const sameFigure = (pack: Pack, value: number): readonly Subject[] => byNumber(pack).get(value) ?? []

/** What these words tell of other questions' answers, by the figures in them. */
export function told(pack: Pack, words: readonly Text[]): Subject[] {
  const figures = words.flatMap((text) => ('en' in text ? (text.en.match(/\d[\d,]*(\.\d+)?/g) ?? []) : []))
  return figures.flatMap((figure) => byNumber(pack).get(Number(figure.replaceAll(',', ''))) ?? [])
}
