import type { Text } from '@/lib/text/text'
import type { Hidden } from '../shown'
import type { PlacedType, PlaceItem, Target } from './item'
import type { PlaceShown } from './wire'

export function present({ pack, target }: PlaceItem): PlaceShown {
  const label = labelOf(target)
  const help = helpOf(target)
  return {
    prompt: promptOf(target, label),
    ...(help && { help }),
    hide: HIDE[target.thing.type],
    extent: pack.extent,
    label,
  }
}

/** Names that would answer, or stand so near that they do. */
const HIDE: { readonly [T in PlacedType]: readonly Hidden[] } = {
  crossing: ['crossing'],
  settlement: ['crossing'],
  water: ['lake', 'river', 'crossing'],
  tripoint: ['tripoint', 'crossing', 'range'],
  event: ['lake', 'river', 'range', 'crossing'],
  relief: ['range', 'tripoint', 'crossing'],
}

/** An event goes by its neutral title; everything else by its name. */
function labelOf({ thing }: Target): Text {
  return thing.type === 'event' ? thing.value.label : thing.value.names
}

function helpOf({ thing }: Target): Text | undefined {
  return thing.type === 'settlement' ? thing.value.clarify : undefined
}

function promptOf({ thing }: Target, name: Text): Text {
  switch (thing.type) {
    case 'crossing':
      return { say: 'place.prompt.crossing', with: { name } }
    case 'tripoint':
      return { say: 'place.prompt.tripoint', with: { name } }
    case 'event':
      return {
        say: SIGNED_KINDS.includes(thing.value.kind) ? 'place.prompt.signed' : 'place.prompt.happened',
        with: { name },
      }
    case 'relief':
      return { say: thing.value.kind === 'pass' ? 'place.prompt.pass' : 'place.prompt.thing', with: { name } }
    default:
      return { say: 'place.prompt.thing', with: { name } }
  }
}

const SIGNED_KINDS: readonly string[] = ['treaty', 'protocol', 'agreement']
