import { type Dispatch, useEffect, useReducer } from 'react'
import type { AttemptApi } from '@/components/api/attempts'
import { cancellable } from '@/components/api/cancellable'
import { dropResponse, storedResponse, storeResponse } from '@/components/api/outbox'
import { isTemporary } from '@/components/api/problem'
import { scheduleRetry } from '@/components/api/retry'
import { type Game, type GameEvent, laterOf, lossOf, type Refreshing, type Sending, step } from './game'

/** Games that this page has left, so that the back button finds them as they were. Only effects write it, never the server. */
const leftGames = new Map<string, Game>()

/** Plays one attempt: performs what each state owes, and keeps the address, the outbox and the memory in step with it. */
export function useGame(served: Game, api: AttemptApi): readonly [Game, Dispatch<GameEvent>] {
  const [game, dispatch] = useReducer(step, served, (first) => laterOf(leftGames.get(first.attempt.id), first))
  useEffect(() => perform(game, api, dispatch), [game, api])
  useEffect(() => remember(game), [game])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outbox is opened once, as the screen found it
  useEffect(() => openOutbox(game, dispatch), [])
  return [game, dispatch]
}

function perform(game: Game, api: AttemptApi, dispatch: Dispatch<GameEvent>): (() => void) | undefined {
  if (game.name === 'sending') return cancellable(send(game, api), dispatch)
  if (game.name === 'refreshing') return cancellable(refresh(game, api), dispatch)
  if (game.name === 'waiting') return scheduleRetry(game.afterMs, () => dispatch({ name: 'retried' }))
  return undefined
}

async function send(game: Sending, api: AttemptApi): Promise<GameEvent> {
  const { attempt, question, response } = game
  storeResponse(attempt.id, { position: question.position, response })
  const result = await api.submitResponse(attempt.id, question.position, response)
  if (result.ok) {
    // A marked response stays in the outbox until the address names its reveal: see `remember`.
    if ('released' in result.value) dropResponse(attempt.id)
    return { name: 'marked', marked: result.value }
  }
  if (isTemporary(result.problem)) return lossOf(result.problem)
  // A player who was signed out meanwhile signs in again, and the stored response is sent then.
  if (isNotOurs(result.problem.status)) return { name: 'gone' }
  dropResponse(attempt.id)
  return result.problem.status === 409 ? { name: 'conflicted' } : { name: 'unread' }
}

const isNotOurs = (status: number): boolean => status === 401 || status === 403 || status === 404

async function refresh({ attempt, recall }: Refreshing, api: AttemptApi): Promise<GameEvent> {
  const posed = await api.loadAttempt(attempt.id)
  if (!posed.ok) return isTemporary(posed.problem) ? lossOf(posed.problem) : { name: 'gone' }
  if (recall === undefined) return { name: 'refreshed', posed: posed.value }
  const review = await api.loadReview(attempt.id)
  if (!review.ok && isTemporary(review.problem)) return lossOf(review.problem)
  const item = review.ok ? review.value.items.find(({ position }) => position === recall) : undefined
  return { name: 'refreshed', posed: posed.value, item }
}

function remember(game: Game): void {
  leftGames.set(game.attempt.id, game)
  const query = game.name === 'revealing' ? `?reveal=${game.item.position}` : ''
  const address = `/play/${game.attempt.id}${query}`
  if (location.pathname + location.search !== address) window.history.replaceState(null, '', address)
  // Drop the outbox entry only after the URL says `?reveal=`, so that a reload always finds one of the two.
  if (game.name === 'revealing') dropResponse(game.attempt.id)
}

/** A response from before a reload or a crash: sent now, or its explanation shown if it had arrived. */
function openOutbox(game: Game, dispatch: Dispatch<GameEvent>): void {
  const stored = storedResponse(game.attempt.id)
  if (!stored || game.name !== 'asking') return
  const ahead = stored.position - game.attempt.position
  if (ahead === 0) dispatch({ name: 'answered', response: stored.response })
  else dropResponse(game.attempt.id)
  if (ahead < 0) dispatch({ name: 'outdated', recall: stored.position })
}
