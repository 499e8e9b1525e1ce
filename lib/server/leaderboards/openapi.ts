import 'server-only'
import { posed } from '@/lib/contract/attempts'
import { comparisons } from '@/lib/contract/comparisons'
import { daily, leaderboard } from '@/lib/contract/leaderboards'
import { suspects } from '@/lib/contract/suspicious-attempts'
import { dailyQuery } from '@/lib/server/attempts'
import { inPath, inQuery, operationsOf, schemaOf } from '@/lib/server/http'
import { comparisonQuery } from './comparisons'
import { hiddenName } from './hide-nickname'
import { boardQuery } from './leaderboard'

export const BOARD_SCHEMAS = {
  Leaderboard: schemaOf(leaderboard),
  HiddenName: schemaOf(hiddenName, 'input'),
  Comparisons: schemaOf(comparisons),
  Suspects: schemaOf(suspects),
  Daily: schemaOf(daily),
  PosedDaily: schemaOf(posed),
}

const operation = operationsOf(BOARD_SCHEMAS)
const BOARD = inPath('board', { type: 'string' })

export const BOARD_PATHS = {
  '/api/v1/daily': {
    get: operation({
      summary: "The day's quiz: how many have played it, and how the caller stands",
      answer: 'Daily',
      refusals: ['unknown-pack'],
    }),
  },
  '/api/v1/daily/attempts': {
    post: operation({
      summary:
        "The caller's one attempt at the day's quiz, begun (201) or gone on with (200); yesterday's for practice",
      parameters: inQuery(dailyQuery),
      status: 201,
      also: [200],
      answer: 'PosedDaily',
      refusals: ['cross-origin', 'not-found', 'invalid-request', 'edition-changed', 'unknown-pack', 'too-many'],
    }),
  },
  '/api/v1/leaderboards/suspects': {
    get: operation({
      summary: 'The latest attempts that were answered faster than a person can: for the owner',
      answer: 'Suspects',
      refusals: ['not-found'],
    }),
  },
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
  '/api/v1/me/comparisons': {
    get: operation({
      summary: 'The caller beside all players by kind of question, beside a month ago, and their class beside others',
      parameters: inQuery(comparisonQuery),
      answer: 'Comparisons',
      refusals: ['unknown-pack', 'invalid-request'],
    }),
  },
}
