import { useEffect } from 'react'
import { VIEWS } from '@/components/questions/views'
import type { Game } from './game'

/** While an answer is read, the views of what comes are fetched: a network that is lost later takes none of them away. */
export function usePrefetchViews(game: Game) {
  useEffect(() => {
    if (game.name !== 'revealing') return
    for (const [kind, view] of Object.entries(VIEWS)) {
      if (game.attempt.kinds.includes(kind)) view.preload().catch(() => {})
    }
  }, [game])
}
