import 'server-only'
import type { Outcome } from '@/lib/server/http'
import { type Command, revealedCount } from '@/lib/session'
import { Broadcaster } from './broadcaster'
import { JoinRate } from './join-rate'
import { QuestionTimer } from './question-timer'
import type { ResponseWriter } from './response-writer'
import { RoomState } from './room-state'
import type { SeatState } from './seat-state'
import { responseCountAt, responsesAt, seatBy, seatsAmong, sessionByCode, sessionById } from './session-queries'
import type { Timing } from './timing'

/** A room that nobody here watches is forgotten; it is in the database. */
const UNUSED_ROOM_MS = 10 * 60_000

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)

export interface PresenceChange {
  readonly seat: SeatState
  readonly isConnected: boolean
}

/** What a room needs of the process that holds it. */
export interface RoomServices {
  readonly timing: Timing
  applyCommand(room: ActiveRoom, command: Command, seenVersion: number | undefined): Promise<Outcome<ActiveRoom>>
  closeQuestion(room: ActiveRoom): Promise<void>
  /** Says that the service is there; time that was lost before is given back first. */
  heartbeat(): Promise<void>
  readonly writer: Pick<ResponseWriter, 'write'>
  /** Tells who watches, here and in other processes, of seats that are new or have changed. */
  notifySeats(room: ActiveRoom, seats: readonly string[]): void
}

/** A room with those who watch it here, and its clock. */
export class ActiveRoom {
  readonly state: RoomState
  readonly broadcaster: Broadcaster
  readonly timer: QuestionTimer
  /** Seats of people who are just joining, by team if there are any: they count before they are stored. */
  readonly joining = new Map<number | undefined, number>()
  readonly joinRate: JoinRate
  readonly services: RoomServices
  /** Seats whose screen was opened or closed, and when. */
  readonly #presenceChanges = new Map<string, number>()
  /** So many questions, from the first one, have all their answers here. */
  #completeCount: number
  #lapsesCheckedAt = Date.now()
  lastUsedAt = Date.now()

  constructor(state: RoomState, services: RoomServices) {
    this.state = state
    this.broadcaster = new Broadcaster(state, services.timing.ticksBetween.comment)
    this.timer = new QuestionTimer(state, () => services.closeQuestion(this))
    this.joinRate = new JoinRate(state.settings.seats)
    this.services = services
    this.#completeCount = revealedCount(state.record.phase)
    this.timer.schedule()
  }

  static async open(code: string, services: RoomServices): Promise<ActiveRoom | undefined> {
    const record = await sessionByCode(code)
    return record && new ActiveRoom(await RoomState.of(record), services)
  }

  get isOver(): boolean {
    return this.state.session.phase.name === 'finished'
  }

  /** Moves the session on; refused if `seenVersion` is not where it stands. */
  apply(command: Command, seenVersion?: number): Promise<Outcome<ActiveRoom>> {
    return this.services.applyCommand(this, command, seenVersion)
  }

  notifySeats(seats: readonly string[]): void {
    this.services.notifySeats(this, seats)
  }

  /** The session has been moved, here or elsewhere: who watches is told, with every answer that counts. */
  async reload(): Promise<void> {
    const record = await sessionById(this.state.id)
    if (!record) return this.close()
    if (record.version <= this.state.version) return
    this.state.setRecord(record)
    await this.publish()
  }

  /** The room stands at a version that nobody here has seen yet. */
  async publish(): Promise<void> {
    this.timer.schedule()
    await this.#loadMissingResponses()
    this.broadcaster.broadcast()
  }

  /** What came in by another process is fetched: this one may have missed a reveal, too. */
  async #loadMissingResponses(): Promise<void> {
    const { state } = this
    const { phase, excluded } = state.record
    const revealed = revealedCount(phase)
    const missing = range(this.#completeCount, revealed).filter((position) => !excluded.includes(position))
    const isSeen = phase.name === 'revealing' && missing.length === 1 && missing[0] === phase.position
    if (isSeen) await this.#loadMissingOfLast()
    else if (missing.length > 0) await state.loadResponses()
    this.#completeCount = Math.max(this.#completeCount, revealed)
  }

  /** As many answers here to what is revealed as in the database. */
  async #loadMissingOfLast(): Promise<void> {
    const { state } = this
    const known = state.seats.filter((seat) => seat.gradedAt(state.position)).length
    if ((await responseCountAt(state.id, state.position)) === known) return
    if (state.seats.some((seat) => seat.answered && !seat.gradedAt(state.position))) return this.#loadResponsesOfLast()
    await state.loadResponses()
  }

  async #loadResponsesOfLast(): Promise<void> {
    const { state } = this
    const byAttempt = new Map(state.seats.map((seat) => [seat.attempt, seat]))
    const known = state.seats.filter((seat) => seat.gradedAt(state.position)).map((seat) => seat.attempt)
    const marks = await responsesAt(state.id, state.position, known)
    if (marks.some(({ attemptId }) => !byAttempt.has(attemptId))) return state.loadResponses()
    for (const mark of marks) byAttempt.get(mark.attemptId)?.loadResponse(mark, state.quiz)
    state.invalidateViews()
  }

  /** Everything anew: what was told meanwhile was missed. */
  async reloadAll(): Promise<void> {
    const record = await sessionById(this.state.id)
    if (!record) return this.close()
    this.state.setRecord(record)
    await this.state.loadResponses()
    await this.publish()
  }

  /** By the player; one who joined through another process may not be known here yet. */
  async findSeat(player: string | undefined): Promise<SeatState | undefined> {
    if (!player) return undefined
    const known = this.state.seatOfPlayer(player)
    if (known) return known
    const record = await seatBy(this.state.id, 'playerId', player)
    if (!record) return undefined
    this.state.setSeats([record])
    this.broadcaster.scheduleRefresh()
    return this.state.seatOfPlayer(player)
  }

  async loadSeats(ids: readonly string[]): Promise<void> {
    const records = await seatsAmong(this.state.id, ids)
    this.state.setSeats(records)
    const stored = new Set(records.map(({ id }) => id))
    for (const id of ids) {
      const seat = this.state.seatById(id)
      if (seat && !stored.has(id)) this.state.removeSeat(seat)
      if (seat?.isRemoved) this.broadcaster.endSubscriptionsOf(seat)
    }
    this.broadcaster.scheduleRefresh()
  }

  /** A screen of a player was opened or closed. */
  notePresence(seat: SeatState): void {
    if (!seat.isRemoved && !seat.isStoredAs(this.broadcaster.hasSubscriber(seat)))
      this.#presenceChanges.set(seat.id, Date.now())
  }

  /** Who has come or gone and not just reloaded. */
  takePresenceChanges(now: number): PresenceChange[] {
    const settled = [...this.#presenceChanges].flatMap(([id, at]) => {
      const seat = this.state.seatById(id)
      return seat && (this.broadcaster.hasSubscriber(seat) || now - at > this.services.timing.reloadGraceMs)
        ? [seat]
        : []
    })
    for (const { id } of settled) this.#presenceChanges.delete(id)
    return settled
      .map((seat) => ({ seat, isConnected: this.broadcaster.hasSubscriber(seat) }))
      .filter(({ seat, isConnected }) => !seat.isStoredAs(isConnected))
  }

  /** Whether somebody has not come back in time since this was last asked. */
  hasLapsedSinceLastCheck(now: number): boolean {
    const before = this.#lapsesCheckedAt
    this.#lapsesCheckedAt = now
    return this.state.seats.some(({ leavesAt = 0 }) => leavesAt > before && leavesAt <= now)
  }

  isInUse(now: number): boolean {
    if (this.broadcaster.size > 0 || this.state.record.phase.name === 'asking') this.lastUsedAt = now
    return now - this.lastUsedAt < UNUSED_ROOM_MS
  }

  close(): void {
    this.timer.stop()
    this.broadcaster.close()
  }
}
