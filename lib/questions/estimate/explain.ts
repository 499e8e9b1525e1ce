import { overlayFeaturesOf } from '@/lib/questions/overlay-for-thing'
import type { Text } from '@/lib/text/text'
import { cite } from '../cite'
import type { Explanation } from '../explanation'
import { overlayOf, tripointFeature, wholeLine } from '../overlay'
import { differenceUnit, grade, toleranceOf } from './grade'
import type { EstimateItem } from './item'
import { quantityText } from './quantity'
import type { EstimateResponse } from './wire'

export function explain(item: EstimateItem, response?: EstimateResponse): Explanation {
  return {
    title: item.title,
    text: [differenceText(item, response), ...item.text],
    sources: cite(item.pack, item.sources),
    tolerance: toleranceOf(item),
    overlay: overlay(item),
  }
}

/** "83 km too low: it is 1,782.75 km." */
function differenceText(item: EstimateItem, response: EstimateResponse | undefined): Text {
  const truth = quantityText(item.value, item.unit)
  const off = response ? response.value - item.value : 0
  if (!response || off === 0) return { say: 'estimate.itIs', with: { truth } }
  const difference = quantityText(Math.abs(off), differenceUnit(item))
  const way: Text = { say: off > 0 ? 'estimate.above' : 'estimate.below', with: { unit: item.unit } }
  const say = grade(item, response).credit === 1 ? 'estimate.near' : 'estimate.off'
  return { say, with: { difference, truth, way } }
}

function overlay({ pack, shows, features }: EstimateItem) {
  const drawn = [...shows.flatMap((id) => overlayFeaturesOf(pack, id)), ...(features?.() ?? [])]
  const ends = pack.tripoints.map((tripoint) => tripointFeature(tripoint))
  return overlayOf([...wholeLine(pack), ...(drawn.length > 0 ? drawn : ends)])
}
