import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { VIEWS } from '@/components/questions/views'
import type { Game } from './game'

/** While an answer is read, what comes after it is fetched: the next kind's view, or the result. */
export function useNextUp(game: Game, result: string) {
  const router = useRouter()
  useEffect(() => {
    if (game.name !== 'revealing') return
    if (game.next) VIEWS[game.next.kind].preload()
    else router.prefetch(result)
  }, [game, result, router])
}
