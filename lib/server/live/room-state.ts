import 'server-only'
import type { WireTally } from '@/lib/contract/class-tally'
import type { Quiz } from '@/lib/quiz'
import { packTitle, quizOf, storedSpec } from '@/lib/server/packs'
import {
  openQuestion,
  positionOf,
  type QuestionContent,
  type RoleViews,
  type Room,
  roleViewsOf,
  type Session,
} from '@/lib/session'
import type { Locale } from '@/lib/text/locale'
import { type CountedResponses, RoomContent } from './room-content'
import { SeatState } from './seat-state'
import { responsesOf, type SeatRecord, type SessionRecord, seatsOf } from './session-queries'

const sessionOf = ({ settings, phase, locked, excluded, quiz }: SessionRecord): Session => ({
  settings,
  phase,
  locked,
  excluded,
  length: storedSpec.parse(quiz.spec).length,
})

/** A session as this process knows it. All of it is in the database too: it can be lost at any moment. */
export class RoomState implements Room {
  #record: SessionRecord
  #session: Session
  /** Undefined: its questions cannot be had back. */
  readonly quiz: Quiz | undefined
  readonly #seats = new Map<string, SeatState>()
  readonly #seatsByPlayer = new Map<string, SeatState>()
  #activeSeats: readonly SeatState[] = []
  /** By locale, until something changes. */
  readonly #views = new Map<Locale, RoleViews>()
  /** Raised whenever the views are no longer right. */
  #viewsVersion = 0
  readonly #content = new RoomContent()

  constructor(record: SessionRecord, quiz: Quiz | undefined) {
    this.#record = record
    this.quiz = quiz
    this.#session = sessionOf(record)
  }

  static async of(record: SessionRecord): Promise<RoomState> {
    const state = new RoomState(record, await quizOf(record.quiz))
    await state.loadResponses()
    return state
  }

  /** Everything that the database knows of its seats. */
  async loadResponses(): Promise<void> {
    const position = positionOf(this.#record.phase)
    const [seats, marks] = await Promise.all([seatsOf(this.id), responsesOf(this.id, position)])
    this.setSeats(seats)
    const byAttempt = new Map([...this.#seats.values()].map((seat) => [seat.attempt, seat]))
    for (const mark of marks) byAttempt.get(mark.attemptId)?.loadResponse(mark, this.quiz)
    this.invalidateViews()
  }

  get record() {
    return this.#record
  }
  get id() {
    return this.#record.id
  }
  get code() {
    return this.#record.code
  }
  get version() {
    return this.#record.version
  }
  get settings() {
    return this.#record.settings
  }
  get pack() {
    return this.#record.quiz.pack
  }
  get kinds() {
    return storedSpec.parse(this.#record.quiz.spec).kinds
  }
  get classId() {
    return this.#record.classId
  }
  get seats(): readonly SeatState[] {
    return this.#activeSeats
  }
  get position() {
    return positionOf(this.#record.phase)
  }
  get session(): Session {
    return this.#session
  }

  seatOfPlayer(player: string | undefined): SeatState | undefined {
    return player === undefined ? undefined : this.#seatsByPlayer.get(player)
  }

  seatById(id: string): SeatState | undefined {
    return this.#seats.get(id)
  }

  setRecord(record: SessionRecord): void {
    this.#record = record
    this.#session = sessionOf(record)
    this.invalidateViews()
  }

  /** Seats that are new here, or have changed. */
  setSeats(records: readonly SeatRecord[]): void {
    for (const record of records) {
      const known = this.#seats.get(record.id)
      if (known) known.setRecord(record)
      else this.#seats.set(record.id, new SeatState(record, () => this.position))
    }
    this.#seatsByPlayer.clear()
    for (const seat of this.#seats.values()) this.#seatsByPlayer.set(seat.player, seat)
    this.#activeSeats = [...this.#seats.values()].filter((seat) => !seat.isRemoved)
  }

  /** A seat that the database has no more: whoever had it has deleted all there was of them, or has another one. */
  removeSeat(seat: SeatState): void {
    seat.markRemoved()
    this.#seats.delete(seat.id)
    this.setSeats([])
  }

  /** Somebody has just come: cheaper than looking at all. */
  addSeat(record: SeatRecord): SeatState {
    const known = this.#seats.get(record.id)
    if (known) return known
    const seat = new SeatState(record, () => this.position)
    this.#seats.set(seat.id, seat)
    this.#seatsByPlayer.set(seat.player, seat)
    this.#activeSeats = [...this.#activeSeats, seat]
    return seat
  }

  /** The ranking and what all see are worked out anew when somebody looks next. */
  invalidateViews(): void {
    this.#views.clear()
    this.#viewsVersion++
  }

  viewsIn(locale: Locale): RoleViews {
    const views = this.#views.get(locale) ?? roleViewsOf(this, locale)
    this.#views.set(locale, views)
    return views
  }

  packTitle(locale: Locale): string {
    return packTitle(this.pack, locale)
  }

  /** Whoever could answer the open question has: nobody is waited for who came later or has left. */
  get isAnsweredByAll(): boolean {
    const { position } = this
    const isAwaited = (seat: SeatState) => seat.connected && seat.joinedAtPosition <= position
    if (!openQuestion(this.#record.phase) || this.#activeSeats.some((seat) => !seat.answered && isAwaited(seat)))
      return false
    return this.#activeSeats.some((seat) => seat.answered)
  }

  /** The most extra time that anybody still needs. */
  get longestExtraTime(): number {
    return this.#activeSeats.reduce((most, seat) => (seat.answered ? most : Math.max(most, seat.extraTime)), 0)
  }

  contentAt(position: number, locale: Locale): QuestionContent | undefined {
    return this.quiz && this.#content.questionAt(this.quiz, position, locale)
  }

  tally(position: number, locale: Locale): WireTally | undefined {
    return this.#content.tally(locale, this.#viewsVersion, () => this.#countedAt(position))
  }

  #countedAt(position: number): CountedResponses {
    const responses = this.#activeSeats.flatMap((seat) => seat.gradedAt(position)?.response ?? [])
    const posed = this.quiz?.questions[position]
    return { key: `${this.version} ${responses.length}`, count: () => posed?.tally(responses) }
  }
}
