import type { Problem } from '@/components/api/problem'
import { type Backoff, retryDelayMs } from '@/components/api/retry'
import type {
  WireAnswered,
  WireAttempt,
  WirePosed,
  WireQuestion,
  WireResponse,
  WireReviewItem,
} from '@/lib/contract/attempts'

/**
 * One attempt as the screen sees it: what is shown, and what is owed to the server. Pure: `useGame` performs what a
 * state asks for (send, fetch, wait) and dispatches the outcome as an event.
 */
export type Game =
  | {
      readonly name: 'asking'
      readonly attempt: WireAttempt
      readonly question: WireQuestion
      readonly notice?: Notice
    }
  | Sending
  | Refreshing
  | {
      readonly name: 'waiting'
      readonly attempt: WireAttempt
      readonly why: Trouble
      readonly resume: Sending | Refreshing
      readonly afterMs: number
    }
  | {
      readonly name: 'revealing'
      readonly attempt: WireAttempt
      readonly item: WireReviewItem
      readonly next: WireQuestion | null
    }
  | { readonly name: 'finished'; readonly attempt: WireAttempt }
  | { readonly name: 'refused'; readonly attempt: WireAttempt }

/** An answer was given; the server has not acknowledged it yet. */
export interface Sending {
  readonly name: 'sending'
  readonly attempt: WireAttempt
  readonly question: WireQuestion
  readonly response: WireResponse
  readonly tries: number
}

/** The screen may be behind the server: it asks where the attempt stands, and for the answer to one question, if named. */
export interface Refreshing {
  readonly name: 'refreshing'
  readonly attempt: WireAttempt
  readonly recall?: number
  readonly notice?: Notice
  readonly tries: number
}

/** Why a request came to nothing and will be repeated. */
export type Trouble = 'offline' | 'server'
/**
 * A notice above the question: the last one was answered elsewhere; the server could not read the answer; the answer is
 * saved and its result comes later.
 */
export type Notice = 'elsewhere' | 'unread' | 'saved'

export type GameEvent =
  | { readonly name: 'answered'; readonly response: WireResponse }
  | { readonly name: 'marked'; readonly marked: WireAnswered }
  | { readonly name: 'lost'; readonly why: Trouble; readonly afterMs?: number | undefined }
  | { readonly name: 'retried' }
  | { readonly name: 'outdated'; readonly recall?: number }
  | { readonly name: 'conflicted' }
  | { readonly name: 'unread' }
  | { readonly name: 'refreshed'; readonly posed: WirePosed; readonly item?: WireReviewItem | undefined }
  | { readonly name: 'gone' }
  | { readonly name: 'continued' }

/** The state after an event. One that does not fit the state (a double click, a late reply) changes nothing. */
export function step(game: Game, event: GameEvent): Game {
  switch (event.name) {
    case 'answered':
      return game.name === 'asking' ? sending(game, event.response) : game
    case 'marked':
      return game.name === 'sending' ? revealing(game, event.marked) : game
    case 'lost':
      return isOwing(game) ? waiting(game, event.why, event.afterMs) : game
    case 'retried':
      return game.name === 'waiting' ? { ...game.resume, tries: game.resume.tries + 1 } : game
    case 'outdated':
      return refreshing(game.attempt, event.recall)
    case 'conflicted':
      return game.name === 'sending' ? { ...refreshing(game.attempt), notice: 'elsewhere' } : game
    case 'unread':
      return game.name === 'sending'
        ? { name: 'asking', attempt: game.attempt, question: game.question, notice: 'unread' }
        : game
    case 'refreshed':
      return game.name === 'refreshing' ? gameOf(event.posed, event.item, game.notice) : game
    case 'gone':
      return { name: 'refused', attempt: game.attempt }
    case 'continued':
      return game.name === 'revealing' ? gameOf({ attempt: game.attempt, question: game.next }) : game
  }
}

/** The game that the server's account of an attempt makes; with an answered question, that one is revealed. */
export function gameOf({ attempt, question }: WirePosed, item?: WireReviewItem, notice?: Notice): Game {
  if (item) return { name: 'revealing', attempt, item, next: question }
  if (!question) return { name: 'finished', attempt }
  return notice ? { name: 'asking', attempt, question, notice } : { name: 'asking', attempt, question }
}

/** The later of two accounts of one attempt: the one that this page kept, or the one it was just served. */
export function laterOf(kept: Game | undefined, served: Game): Game {
  if (!kept || kept.name === 'refused') return served
  return kept.attempt.position >= served.attempt.position ? kept : served
}

/** The question on the screen, from 0. */
export function positionOf(game: Game): number {
  return game.name === 'revealing' ? game.item.position : game.attempt.position
}

/** The question that is open on the screen, answered or not, until the server has marked it. */
export function questionOf(game: Game): WireQuestion | undefined {
  if (game.name === 'waiting') return questionOf(game.resume)
  return game.name === 'asking' || game.name === 'sending' ? game.question : undefined
}

/** What there is to read: changes when the sheet has something new. */
export function screenOf(game: Game): string {
  if (questionOf(game)) return `question ${positionOf(game)}`
  return game.name === 'revealing' ? `answer ${positionOf(game)}` : game.name
}

/** Why a request failed, if it is worth repeating: only then does the game wait. */
export function lossOf({ status, retryAfterMs }: Problem): GameEvent & { name: 'lost' } {
  if (status === 0) return { name: 'lost', why: 'offline' }
  return { name: 'lost', why: 'server', afterMs: Math.min(LONGEST_WAIT_MS, retryAfterMs ?? 0) }
}

/** After a network was lost for 30 s the answer goes out within 15. */
const BACKOFF: Backoff = { firstMs: 1000, mostMs: 15_000 }
/** However long a server asks to wait, the game tries again after this. */
const LONGEST_WAIT_MS = 60_000

function sending(game: Game & { name: 'asking' }, response: WireResponse): Sending {
  return { name: 'sending', attempt: game.attempt, question: game.question, response, tries: 0 }
}

/** An assignment may hold its results back: then the next question comes at once. */
function revealing(game: Sending, marked: WireAnswered): Game {
  if ('released' in marked) return gameOf(marked, undefined, 'saved')
  const { attempt, question: next, ...marks } = marked
  const { question, response } = game
  return { name: 'revealing', attempt, item: { position: question.position, question, response, ...marks }, next }
}

function refreshing(attempt: WireAttempt, recall?: number): Refreshing {
  return recall === undefined
    ? { name: 'refreshing', attempt, tries: 0 }
    : { name: 'refreshing', attempt, tries: 0, recall }
}

function waiting(resume: Sending | Refreshing, why: Trouble, afterMs?: number): Game {
  const backoffMs = retryDelayMs(resume.tries, BACKOFF)
  return { name: 'waiting', attempt: resume.attempt, why, resume, afterMs: Math.max(backoffMs, afterMs ?? 0) }
}

function isOwing(game: Game): game is Sending | Refreshing {
  return game.name === 'sending' || game.name === 'refreshing'
}
