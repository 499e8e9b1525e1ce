/** The team with the fewest members, the first of several: where the next one goes. */
export function smallestTeam(sizes: readonly number[]): number {
  return Math.max(0, sizes.indexOf(Math.min(...sizes)))
}

interface Member {
  readonly team?: number | undefined
  readonly points: number
}

export interface Team {
  readonly index: number
  readonly players: number
  /** The members' mean, so that a larger team has no advantage. */
  readonly points: number
}

export function teamsOf(members: readonly Member[], count: number): Team[] {
  return Array.from({ length: count }, (_, index) => {
    const own = members.filter(({ team }) => team === index)
    const sum = own.reduce((total, { points }) => total + points, 0)
    return { index, players: own.length, points: own.length > 0 ? Math.round(sum / own.length) : 0 }
  })
}

export const sizesOf = (members: readonly Pick<Member, 'team'>[], count: number): number[] =>
  Array.from({ length: count }, (_, index) => members.filter(({ team }) => team === index).length)
