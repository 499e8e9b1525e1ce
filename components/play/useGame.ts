import { useEffect, useReducer } from 'react'
import { dropAnswer, keepAnswer, keptAnswer } from './answer-storage'
import { type Game, type Happening, laterOf, type Refreshing, type Sending, step } from './game'
import type { Network } from './network'

type Tell = (happening: Happening) => void

/** Games this page has left, so that the back button finds them as they were. Only effects write it: never on the server. */
const left = new Map<string, Game>()

/** Plays one attempt: performs what each state owes, and keeps the address, the outbox and the memory in step with it. */
export function useGame(served: Game, network: Network): readonly [Game, Tell] {
  const [game, tell] = useReducer(step, served, (first) => laterOf(left.get(first.attempt.id), first))
  useEffect(() => perform(game, network, tell), [game, network])
  useEffect(() => remember(game), [game])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outbox is opened once, as the screen found it
  useEffect(() => openOutbox(game, tell), [])
  return [game, tell]
}

function perform(game: Game, network: Network, tell: Tell): (() => void) | undefined {
  if (game.name === 'sending') return listen(send(game, network), tell)
  if (game.name === 'refreshing') return listen(refresh(game, network), tell)
  if (game.name === 'waiting') return wait(game.afterMs, () => tell({ name: 'retried' }))
  return undefined
}

async function send(game: Sending, network: Network): Promise<Happening> {
  const { attempt, question, response } = game
  keepAnswer(attempt.id, { position: question.position, response })
  const outcome = await network.answer(attempt.id, question.position, response)
  if (outcome.name === 'lost') return outcome
  // Whoever was signed out in the meantime signs in again, and the answer goes out then.
  if (outcome.name === 'gone') return { name: 'gone' }
  // An answer that is explained is dropped once the address says so: a reload must find the one or the other.
  if (outcome.name !== 'ok' || 'released' in outcome.value) dropAnswer(attempt.id)
  if (outcome.name === 'ok') return { name: 'marked', marked: outcome.value }
  return outcome.name === 'conflict' ? { name: 'conflicted' } : { name: 'unread' }
}

async function refresh(game: Refreshing, network: Network): Promise<Happening> {
  const { attempt, recall } = game
  const posed = await network.posed(attempt.id)
  if (posed.name === 'lost') return posed
  if (posed.name !== 'ok') return { name: 'gone' }
  if (recall === undefined) return { name: 'refreshed', posed: posed.value }
  const review = await network.review(attempt.id)
  if (review.name === 'lost') return review
  const item = review.name === 'ok' ? review.value.items.find(({ position }) => position === recall) : undefined
  return { name: 'refreshed', posed: posed.value, item }
}

function listen(happening: Promise<Happening>, tell: Tell): () => void {
  let listening = true
  happening.then((it) => listening && tell(it))
  return () => {
    listening = false
  }
}

/** Until the time is up, or the browser says that the network is back. */
function wait(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms)
  window.addEventListener('online', then)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('online', then)
  }
}

function remember(game: Game): void {
  left.set(game.attempt.id, game)
  const shown = game.name === 'revealing' ? `?reveal=${game.item.position}` : ''
  const address = `/play/${game.attempt.id}${shown}`
  if (location.pathname + location.search !== address) window.history.replaceState(null, '', address)
  // Only now: a reload finds the answer by its address, a moment earlier it found it in the outbox.
  if (game.name === 'revealing') dropAnswer(game.attempt.id)
}

/** An answer that was given before a reload or a crash: sent now, or its explanation shown if it had arrived. */
function openOutbox(game: Game, tell: Tell): void {
  const kept = keptAnswer(game.attempt.id)
  if (!kept || game.name !== 'asking') return
  const ahead = kept.position - game.attempt.position
  if (ahead === 0) tell({ name: 'answered', response: kept.response })
  else dropAnswer(game.attempt.id)
  if (ahead < 0) tell({ name: 'outdated', recall: kept.position })
}
