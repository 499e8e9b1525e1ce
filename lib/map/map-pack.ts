import type { Bounds, LonLat, PackFile } from '@/lib/pack/schema'
import { formatLocaleOf, type Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import type { Prose } from '@/lib/text/text'

/** The little of a pack that the map needs, with names in the reader's language; made on the server by `mapPackOf`. */
export interface MapPack {
  readonly slug: string
  readonly title: string
  readonly extent: Bounds
  readonly parties: readonly MapParty[]
  /** Names to write over land. With a party: its land; without: only for orientation. */
  readonly countries: readonly NamedPoint[]
  readonly towns: readonly (NamedPoint & { readonly rank: number })[]
  readonly waters: readonly MapWater[]
  readonly ranges: readonly { readonly id: string; readonly name: string; readonly axis: readonly LonLat[] }[]
  readonly tripoints: readonly (NamedPoint & { readonly id: string; readonly sub?: string })[]
  readonly crossings: readonly (NamedPoint & { readonly id: string })[]
  readonly settlements: readonly (NamedPoint & { readonly id: string })[]
  readonly attribution: readonly { readonly text: string; readonly url?: string }[]
}

export interface MapParty {
  readonly id: string
  /** ISO 3166-1 alpha-2, as on the land in the tiles. */
  readonly code: string
  readonly tint: 'a' | 'b'
  readonly side: 'left' | 'right'
}

export interface NamedPoint {
  readonly name: string
  /** The name in the place's own script, if it is another one. */
  readonly local?: string
  readonly at: LonLat
  readonly party?: string
}

export interface MapWater {
  readonly id: string
  readonly kind: 'lake' | 'river'
  readonly name: string
  readonly rank: number
  readonly at?: LonLat
}

/** `exactOptionalPropertyTypes`: an absent value must be an absent property. */
function optionalProperty<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const part: { [P in K]?: V } = {}
  if (value !== undefined) part[key] = value
  return part
}

/** Short where the pack has it short; a pack that says nothing is credited in full. */
function creditsOf({ attribution }: PackFile): MapPack['attribution'] {
  const short = attribution.filter(({ onMap }) => onMap !== undefined)
  return (short.length > 0 ? short : attribution).map(({ text, onMap, url }) => ({
    text: onMap ?? text,
    ...optionalProperty('url', url),
  }))
}

/** Pure: a pack file to what the map draws of it, with names in the reader's language and the place's own. */
export function mapPackOf(pack: PackFile, locale: Locale): MapPack {
  const languageOf = new Map(pack.parties.map((party) => [party.id, party.language]))
  const named = (names: Prose, at: LonLat, party?: string): NamedPoint => {
    const name = localize(names, locale)
    const own = party === undefined ? undefined : languageOf.get(party)
    const local = own && names[own] !== name ? names[own] : undefined
    return { name, at, ...optionalProperty('local', local), ...optionalProperty('party', party) }
  }
  return {
    slug: pack.slug,
    title: localize(pack.title, locale),
    extent: pack.extent,
    parties: pack.parties.map(({ id, code, tint, side }): MapParty => ({ id, code, tint, side })),
    countries: pack.context.countries.map(({ names, at, party }) => named(names, at, party)),
    towns: pack.context.towns.map(({ names, at, rank }) => ({ ...named(names, at), rank })),
    waters: pack.waters.map(
      ({ id, kind, rank, names, at }): MapWater => ({
        id,
        kind,
        rank,
        name: localize(names, locale),
        ...optionalProperty('at', at),
      }),
    ),
    ranges: pack.relief.flatMap(({ id, kind, names, axis }) =>
      kind === 'range' && axis ? [{ id, name: localize(names, locale), axis }] : [],
    ),
    tripoints: pack.tripoints.map(({ id, names, at, elevationM }) => ({
      id,
      ...named(names, at),
      ...optionalProperty(
        'sub',
        elevationM === undefined ? undefined : `${new Intl.NumberFormat(formatLocaleOf(locale)).format(elevationM)} m`,
      ),
    })),
    crossings: pack.crossings.map(({ id, names, at }) => ({ id, ...named(names, at) })),
    settlements: pack.settlements.flatMap(({ id, names, at, party }) =>
      at ? [{ id, ...named(names, at, party) }] : [],
    ),
    attribution: creditsOf(pack),
  }
}
