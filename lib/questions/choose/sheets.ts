import { lookup } from '@/lib/pack/lookup'
import type { Things } from '@/lib/pack/things'
import { type Spot, spotOf, spotsOf } from '@/lib/questions/askable-points'
import { onlySheet, sheetsBySeries } from '@/lib/questions/map-sheets'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { findOne, pick, sample } from '../draw'
import type { Option, Way } from './item'

/** Series with enough sheets for four options. */
const bySeries = memoizePerPack((pack) => sheetsBySeries(pack).filter(({ length }) => length >= 4))

const places = memoizePerPack((pack) => Object.values(spotsOf(pack)).flat())

/** Which sheet of the series covers this place? */
export const sheet: Way = {
  draw(pack, random, avoid) {
    const sheets = pick(random, bySeries(pack))
    if (!sheets) return undefined
    const looked = sample(random, sheets, 24)
    const place = findOne(random, places(pack), (one) => !avoid(subjectOf(one)) && onlySheet(looked, one) !== undefined)
    const key = place && onlySheet(looked, place)
    if (!key) return undefined
    return { of: place.id, key: key.id, others: looked.filter((one) => one !== key).map(({ id }) => id) }
  },
  compose(pack, { of = '', key, others }) {
    const place = spotOf(pack, of)
    const sheetOf = (id: string) => lookup(pack).get('mapSheet', id)
    const series = lookup(pack).get('mapSeries', sheetOf(key).series)
    return {
      prompt: { say: 'choose.prompt.sheet', with: { series: series.names, place: nameOf(place) } },
      title: { say: 'choose.title.sheet', with: { place: place.label } },
      key: optionOf(sheetOf(key)),
      distractors: others.map((id) => optionOf(sheetOf(id))),
      about: [subjectOf(place)],
      text: [series.explanation],
      sources: [...series.sources, ...place.sources],
      shows: [place.id],
    }
  },
}

const subjectOf = ({ id }: Spot) => ({ id, aspect: 'sheet' })

const nameOf = ({ label, detail }: Spot) =>
  detail ? ({ say: 'estimate.detailed', with: { label, detail } } as const) : label

const optionOf = ({ id, number }: Things['mapSheet']): Option => ({ ref: id, label: { verbatim: number }, thing: id })
