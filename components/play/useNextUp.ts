import { useEffect } from 'react'
import { VIEWS } from '@/components/questions/views'
import type { Game } from './game'

/** While an answer is read, the view of the next question is fetched. */
export function useNextUp(game: Game) {
  useEffect(() => {
    if (game.name === 'revealing' && game.next) VIEWS[game.next.kind].preload()
  }, [game])
}
