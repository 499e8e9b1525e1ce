import 'server-only'
import { hiddenName } from './boards-names'
import { boardQuery, leaderboard } from './leaderboards'
import { inPath, inQuery, operationsOf, schemaOf } from './operation'

export const BOARD_SCHEMAS = {
  Leaderboard: schemaOf(leaderboard),
  HiddenName: schemaOf(hiddenName, 'input'),
}

const operation = operationsOf(BOARD_SCHEMAS)
const BOARD = inPath('board', { type: 'string' })

export const BOARD_PATHS = {
  '/api/v1/leaderboards/{board}': {
    get: operation({
      summary: 'A board: `pack:{slug}`, `daily:{day}`, `class:{id}`, `session:{code}` or `assignment:{code}`',
      parameters: [BOARD, ...inQuery(boardQuery)],
      answer: 'Leaderboard',
      refusals: ['not-found', 'invalid-request'],
    }),
  },
  '/api/v1/leaderboards/{board}/names/{player}': {
    put: operation({
      summary: 'A nickname hidden on every board, or shown again: for teachers of who stands on it, and the owner',
      parameters: [BOARD, inPath('player', { type: 'string', format: 'uuid' })],
      body: 'HiddenName',
      status: 204,
      refusals: ['not-found'],
    }),
  },
}
