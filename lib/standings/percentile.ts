/** Where somebody stands: how many are on the board, and how many of them have fewer points. */
export interface Place {
  readonly players: number
  readonly below: number
}

/** "Better than so many per cent of the others", rounded down; who stands alone has nobody ahead: 100. */
export const percentileOf = ({ players, below }: Place): number =>
  players <= 1 ? 100 : Math.floor((100 * below) / (players - 1))
