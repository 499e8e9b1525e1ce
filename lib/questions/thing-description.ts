import type { Names } from '@/lib/pack/schema'
import type { Thing } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'
import type { Citation } from './cite'

/** What a pack has to say about a thing. */
export interface Telling {
  readonly names: Names
  readonly text: readonly Text[]
  readonly sources: readonly Citation[]
}

/** Undefined for what is only ever part of something else: parties, actors, facts, sources. */
export function tellingOf({ type, value }: Thing): Telling | undefined {
  switch (type) {
    case 'event':
      return { names: value.names, text: [value.effect], sources: value.sources }
    case 'crossing':
      return { names: value.names, text: value.explanation, sources: value.sources }
    case 'statistic':
    case 'mapSeries':
    case 'settlement':
    case 'water':
    case 'relief':
    case 'tripoint':
      return { names: value.names, text: value.explanation ? [value.explanation] : [], sources: value.sources }
    case 'stretch':
    case 'area':
    case 'route':
    case 'mapSheet':
      return { names: value.names, text: [], sources: value.sources }
    default:
      return undefined
  }
}
