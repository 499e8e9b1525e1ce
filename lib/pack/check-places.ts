import type { UnlocatedProblem } from './problem'
import type { Bounds, PackFile } from './schema'

/** Finds points without an uncertainty, sides without a party, inverted boxes and open rings. */
export const placeProblems = (pack: PackFile): UnlocatedProblem[] => [
  ...partyProblems(pack),
  ...pointProblems(pack),
  ...sideProblems(pack),
  ...pack.settlements.flatMap((settlement, i) => settlementProblems(settlement, `settlements[${i}]`)),
  ...pack.waters.flatMap(({ askPlace, at }, i) =>
    askPlace && !at ? [{ path: `waters[${i}].askPlace`, reason: 'there is no point to ask' }] : [],
  ),
  ...pack.areas.flatMap(({ ring }, i) =>
    isClosed(ring) ? [] : [{ path: `areas[${i}].ring`, reason: 'the last point is not the first' }],
  ),
  ...boundsProblems(pack.extent, 'extent'),
  ...pack.mapSheets.flatMap(({ footprint }, i) =>
    footprint ? boundsProblems(footprint, `mapSheets[${i}].footprint`) : [],
  ),
]

function partyProblems({ parties: [a, b], tripoints }: PackFile): UnlocatedProblem[] {
  const found: UnlocatedProblem[] = []
  if (a.tint === b.tint) found.push({ path: 'parties', reason: 'both have the same tint' })
  if (a.side === b.side) found.push({ path: 'parties', reason: 'both lie on the same side of the line' })
  const ends = tripoints.map(({ end }) => end)
  if (new Set(ends).size < ends.length)
    found.push({ path: 'tripoints', reason: 'two stand at the same end of the line' })
  return found
}

function pointProblems({ events, settlements, waters, relief }: PackFile): UnlocatedProblem[] {
  return Object.entries({ events, settlements, waters, relief }).flatMap(([list, things]) =>
    things.flatMap(({ at, uncertaintyKm }, i) =>
      (at === undefined) === (uncertaintyKm === undefined)
        ? []
        : [{ path: `${list}[${i}]`, reason: 'a point needs its uncertainty, and an uncertainty its point' }],
    ),
  )
}

function sideProblems({ crossings, settlements, parties }: PackFile): UnlocatedProblem[] {
  const partyOf = new Map(settlements.map(({ id, party }) => [id, party]))
  return crossings.flatMap(({ sides }, i) => {
    const path = `crossings[${i}].sides`
    const missing = parties
      .filter(({ id }) => !sides[id])
      .map(({ id }) => ({ path, reason: `there is no side of ${id}` }))
    const foreign = Object.entries(sides).flatMap(([side, { settlement }]) => {
      const party = settlement && partyOf.get(settlement)
      return party && party !== side ? [{ path: `${path}.${side}`, reason: `${settlement} belongs to ${party}` }] : []
    })
    return [...missing, ...foreign]
  })
}

function settlementProblems({ identification, at }: PackFile['settlements'][number], path: string): UnlocatedProblem[] {
  if ((identification === 'unknown') === (at === undefined)) return []
  return [{ path, reason: 'a settlement has a point exactly if it was identified' }]
}

const isClosed = (ring: PackFile['areas'][number]['ring']): boolean => {
  const [first, last] = [ring[0], ring.at(-1)]
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

function boundsProblems([west, south, east, north]: Bounds, path: string): UnlocatedProblem[] {
  const onGlobe = west >= -180 && east <= 180 && south >= -90 && north <= 90
  if (onGlobe && west < east && south < north) return []
  return [{ path, reason: 'is no box [west, south, east, north] on the globe' }]
}
