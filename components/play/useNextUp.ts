import { useEffect } from 'react'
import { KINDS, VIEWS } from '@/components/questions/views'
import type { Game } from './game'

/** While an answer is read, the views of what comes are fetched: a network that is lost later takes none of them away. */
export function useNextUp(game: Game) {
  useEffect(() => {
    if (game.name === 'revealing')
      for (const kind of KINDS) if (game.attempt.kinds.includes(kind)) VIEWS[kind].preload()
  }, [game])
}
