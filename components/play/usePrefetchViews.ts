import { useEffect } from 'react'
import { VIEWS } from '@/components/questions/views'
import type { Game } from './game'

/** Loads the views of the coming kinds while an answer is read, so that a network lost later does not stop the quiz. */
export function usePrefetchViews(game: Game) {
  useEffect(() => {
    if (game.name !== 'revealing') return
    for (const [kind, view] of Object.entries(VIEWS)) {
      if (game.attempt.kinds.includes(kind)) view.preload().catch(() => {})
    }
  }, [game])
}
