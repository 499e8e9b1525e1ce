import type { WireExplanation, WireQuestion, WireResponse } from '@/lib/contract/attempts'
import type { WireTally } from '@/lib/contract/class-tally'
import type { Settings } from '@/lib/contract/session-settings'
import type { Verdict } from '@/lib/questions/kind'
import type { Locale } from '@/lib/text/locale'
import type { Session } from './session'

/** An answer once graded. */
export interface GradedResponse {
  readonly response: WireResponse
  readonly credit: number
  readonly points: number
  /** Undefined: graded by rules that no longer exist. */
  readonly verdict: Verdict | undefined
}

/** A player in a session. */
export interface Seat {
  readonly id: string
  readonly nickname: string
  readonly team: number | undefined
  readonly extraTime: number
  readonly joinedAtPosition: number
  readonly rosterName: string | undefined
  readonly attempt: string
  readonly connected: boolean
  /** By position; what was not answered earned nothing. */
  readonly points: readonly (number | undefined)[]
  /** The position now was answered; its mark may not be known here yet. */
  readonly answered: boolean
  readonly graded: GradedResponse | undefined
}

/** What a session has at its position: what is told of it depends on who asks, and when. */
export interface QuestionContent {
  readonly question: WireQuestion
  readonly key: WireResponse
  readonly explanation: WireExplanation
}

/** A session with its players and the content of its current question. */
export interface Room {
  readonly code: string
  readonly version: number
  readonly session: Session
  readonly settings: Settings
  readonly pack: string
  packTitle(locale: Locale): string
  readonly kinds: readonly string[]
  readonly classId: string | undefined
  /** Who was removed is not among them. In the order they came. */
  readonly seats: readonly Seat[]
  /** Undefined in a session without questions to show: the data has changed since. */
  contentAt(position: number, locale: Locale): QuestionContent | undefined
  tally(position: number, locale: Locale): WireTally | undefined
}
