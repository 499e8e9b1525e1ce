import 'server-only'
import { z } from 'zod'
import { comparisons } from '@/lib/contract/comparisons'
import { leaderboard } from '@/lib/contract/leaderboards'
import { suspects } from '@/lib/contract/suspicious-attempts'
import { endpoint, idParam } from '@/lib/server/http'
import { BOARD_NAME } from './board-access'
import { comparisonQuery, comparisonsFor } from './comparisons'
import { hideNickname, hideNicknameRequest } from './hide-nickname'
import { boardQuery, leaderboardFor } from './leaderboard'
import { suspectsFor } from './suspicious-attempts'

const boardParam = z.string().regex(BOARD_NAME)

export const leaderboardsApi = {
  getSuspects: endpoint({
    method: 'GET',
    path: '/api/v1/leaderboards/suspects',
    summary: 'The latest attempts that were answered faster than a person can',
    caller: 'owner',
    answer: suspects,
    handle: ({ caller, client }) => suspectsFor(caller, client.locale),
  }),
  getLeaderboard: endpoint({
    method: 'GET',
    path: '/api/v1/leaderboards/{board}',
    summary: 'A board: `pack:{slug}`, `daily:{day}`, `class:{id}`, `session:{code}` or `assignment:{code}`',
    caller: 'anyone',
    params: { board: boardParam },
    query: boardQuery,
    answer: leaderboard,
    handle: ({ caller, params, query, client }) => leaderboardFor(caller, params.board, query, client.locale),
  }),
  hideNickname: endpoint({
    method: 'PUT',
    path: '/api/v1/leaderboards/{board}/names/{player}',
    summary: 'Hide a nickname on every board, or show it again: for teachers of a player on the board, and the owner',
    caller: 'owner',
    params: { board: boardParam, player: idParam },
    body: hideNicknameRequest,
    handle: ({ caller, params, body }) => hideNickname(caller, params.board, params.player, body.hidden),
  }),
  getComparisons: endpoint({
    method: 'GET',
    path: '/api/v1/me/comparisons',
    summary: 'The caller beside all players by kind of question, beside a month ago, and their class beside others',
    caller: 'anyone',
    query: comparisonQuery,
    answer: comparisons,
    refusals: ['unknown-pack'],
    handle: ({ caller, query, client }) => comparisonsFor(caller, query, client.locale),
  }),
}
