import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { pointOf } from '@/lib/pack/place'
import { overlayFeaturesOf } from '@/lib/questions/overlay-for-thing'
import { type Telling, tellingOf } from '@/lib/questions/thing-description'
import type { Text } from '@/lib/text/text'
import { cite } from '../cite'
import type { Explanation, Overlay, OverlayFeature, Row } from '../explanation'
import { answerPin, guessPin, overlayOf, tripointFeature, wholeLine } from '../overlay'
import { letter } from '../shown'
import type { ChooseItem, Option } from './item'
import { chosenOption } from './present'
import type { ChooseResponse } from './wire'

export function explain(item: ChooseItem, response?: ChooseResponse): Explanation {
  const option = response && chosenOption(item, response)
  const wrong = option === item.key ? undefined : option
  const keyTelling = descriptionOf(item.pack, item.key)
  const rows = item.options.map((one, i) => rowOf(item, one, i, wrong))
  return {
    title: item.title,
    text: [wrong ? wrongText(item, wrong) : rightText(item), ...(item.text ?? []), ...(keyTelling?.text ?? [])],
    sources: cite(item.pack, [...item.sources, ...(keyTelling?.sources ?? [])]),
    rows,
    overlay: overlay(item, wrong),
  }
}

const descriptionOf = (pack: Pack, { thing }: Option): Telling | undefined => {
  const found = thing ? lookup(pack).byId.get(thing) : undefined
  return found && tellingOf(found)
}

const wrongText = (item: ChooseItem, wrong: Option): Text => ({
  say: 'choose.instead',
  with: { chosen: nameOf(item.pack, wrong), key: nameOf(item.pack, item.key) },
})

const rightText = (item: ChooseItem): Text => ({ say: 'choose.itIs', with: { key: nameOf(item.pack, item.key) } })

export const nameOf = (pack: Pack, option: Option): Text => descriptionOf(pack, option)?.names ?? option.label

function rowOf(item: ChooseItem, option: Option, i: number, wrong: Option | undefined): Row {
  const [text] = descriptionOf(item.pack, option)?.text ?? []
  return {
    tag: letter(i).toUpperCase(),
    title: nameOf(item.pack, option),
    ...(option.value && { value: option.value }),
    ...(option === wrong && { yours: { say: 'choose.yours' } as const }),
    right: option === item.key,
    ...(text && { text }),
  }
}

function overlay({ pack, key, options, shows }: ChooseItem, wrong: Option | undefined): Overlay {
  const tagOf = (option: Option) => letter(options.indexOf(option)).toUpperCase()
  const drawn = [
    ...shows.filter((id) => id !== key.thing && id !== wrong?.thing).flatMap((id) => overlayFeaturesOf(pack, id)),
    ...(wrong?.thing ? overlayFeaturesOf(pack, wrong.thing, tagOf(wrong)) : []),
    ...(key.thing ? overlayFeaturesOf(pack, key.thing, tagOf(key)) : []),
    ...pinFeatures(pack, wrong, guessPin),
    ...pinFeatures(pack, key, answerPin),
  ]
  const ends = pack.tripoints.map((tripoint) => tripointFeature(tripoint))
  return overlayOf([...wholeLine(pack), ...(drawn.length > 0 ? drawn : ends)])
}

function pinFeatures(pack: Pack, option: Option | undefined, make: typeof guessPin): OverlayFeature[] {
  const thing = option?.thing ? lookup(pack).byId.get(option.thing) : undefined
  const at = thing && pointOf(thing)?.at
  return at ? [make(at)] : []
}
