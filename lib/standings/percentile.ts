/** A player's place on a board: how many players are on it, and how many of them have fewer points. */
export interface Place {
  readonly players: number
  readonly below: number
}

/** The percentage of the other players with fewer points, rounded down; 100 for the only player. */
export const percentileOf = ({ players, below }: Place): number =>
  players <= 1 ? 100 : Math.floor((100 * below) / (players - 1))
