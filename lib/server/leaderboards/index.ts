import 'server-only'

export { leaderboardsApi } from './api'
export { type BoardListEntry, boardsFor } from './board-list'
export { LOCK_BOARDS, lockBoards, rebuildBoards } from './board-lock'
export { comparisonsFor } from './comparisons'

export { boardWithNeighbours, ROWS_SHOWN } from './leaderboard'
export { placementOf } from './placement'
export { suspectsFor } from './suspicious-attempts'
export { countFinishedAttempts } from './update-boards'
