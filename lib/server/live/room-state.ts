import 'server-only'
import type { WireTally } from '@/lib/contract/class-tally'
import { shownAt, spokenExplanation } from '@/lib/server/attempts'
import { packOf, quizOf, storedSpec } from '@/lib/server/packs'
import { type Material, openOf, positionOf, type Room, type Scene, type Session, sceneOf } from '@/lib/session'
import { localize } from '@/lib/text/localize'
import { LiveSeat } from './seat-state'
import { marksOf, type SeatRecord, type SessionRecord, seatsOf } from './session-queries'

const sessionOf = ({ settings, phase, locked, excluded, quiz }: SessionRecord): Session => ({
  settings,
  phase,
  locked,
  excluded,
  length: storedSpec.parse(quiz.spec).length,
})

/** A session as this process knows it. All of it is in the database too: it can be lost at any moment. */
export class LiveRoom implements Room {
  #record: SessionRecord
  #session: Session
  readonly #seats = new Map<string, LiveSeat>()
  readonly #byPlayer = new Map<string, LiveSeat>()
  #present: readonly LiveSeat[] = []
  #scene: Scene | undefined
  /** Thousands of lines take a while to compare: once for a version, however often who is there changes. */
  #tally: { readonly scene: Scene; readonly of: string; readonly tally: WireTally | undefined } | undefined
  #material: { readonly position: number; readonly material: Material } | undefined

  constructor(record: SessionRecord) {
    this.#record = record
    this.#session = sessionOf(record)
  }

  static async of(record: SessionRecord): Promise<LiveRoom> {
    const room = new LiveRoom(record)
    await room.recall()
    return room
  }

  /** Everything that the database knows of its seats. */
  async recall(): Promise<void> {
    const position = positionOf(this.#record.phase)
    const [seats, marks] = await Promise.all([seatsOf(this.id), marksOf(this.id, position)])
    this.seat(seats)
    const byAttempt = new Map([...this.#seats.values()].map((seat) => [seat.attempt, seat]))
    for (const mark of marks) byAttempt.get(mark.attemptId)?.recall(mark, this.quiz)
    this.changed()
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
  get packTitle() {
    return packOf(this.pack)?.title.en ?? this.pack
  }
  get kinds() {
    return storedSpec.parse(this.#record.quiz.spec).kinds
  }
  get classId() {
    return this.#record.classId
  }
  get seats(): readonly LiveSeat[] {
    return this.#present
  }
  get quiz() {
    return quizOf(this.#record.quiz)
  }
  get position() {
    return positionOf(this.#record.phase)
  }
  get session(): Session {
    return this.#session
  }

  seatOf(player: string | undefined): LiveSeat | undefined {
    return player === undefined ? undefined : this.#byPlayer.get(player)
  }

  seatAt(id: string): LiveSeat | undefined {
    return this.#seats.get(id)
  }

  adopt(record: SessionRecord): void {
    this.#record = record
    this.#session = sessionOf(record)
    this.changed()
  }

  /** Seats that are new here, or have changed. */
  seat(records: readonly SeatRecord[]): void {
    for (const record of records) {
      const known = this.#seats.get(record.id)
      if (known) known.adopt(record)
      else this.#seats.set(record.id, new LiveSeat(record, () => this.position))
    }
    this.#byPlayer.clear()
    for (const seat of this.#seats.values()) this.#byPlayer.set(seat.player, seat)
    this.#present = [...this.#seats.values()].filter((seat) => !seat.isRemoved)
  }

  /** A seat that the database has no more: whoever had it has deleted all there was of them, or has another one. */
  vacate(seat: LiveSeat): void {
    seat.vacate()
    this.#seats.delete(seat.id)
    this.seat([])
  }

  /** Somebody has just come: cheaper than looking at all. */
  welcome(record: SeatRecord): LiveSeat {
    const known = this.#seats.get(record.id)
    if (known) return known
    const seat = new LiveSeat(record, () => this.position)
    this.#seats.set(seat.id, seat)
    this.#byPlayer.set(seat.player, seat)
    this.#present = [...this.#present, seat]
    return seat
  }

  /** The ranking and what all see are worked out anew when somebody looks next. */
  changed(): void {
    this.#scene = undefined
  }

  get scene(): Scene {
    this.#scene ??= sceneOf(this)
    return this.#scene
  }

  /** Whoever could answer the open question has: nobody is waited for who came later or has left. */
  get isAnsweredByAll(): boolean {
    const { position } = this
    const isAwaited = (seat: LiveSeat) => seat.connected && seat.joinedAtPosition <= position
    if (!openOf(this.#record.phase) || this.#present.some((seat) => !seat.answered && isAwaited(seat))) return false
    return this.#present.some((seat) => seat.answered)
  }

  /** The most extra time that anybody still needs. */
  get longestExtraTime(): number {
    return this.#present.reduce((most, seat) => (seat.answered ? most : Math.max(most, seat.extraTime)), 0)
  }

  material(position: number): Material | undefined {
    if (this.#material?.position === position) return this.#material.material
    const [question, posed] = this.quiz ? [shownAt(this.quiz, position), this.quiz.questions[position]] : []
    if (!question || !posed) return undefined
    const material = {
      question,
      get key() {
        return posed.key
      },
      get explanation() {
        return spokenExplanation(posed.explain())
      },
    }
    this.#material = { position, material }
    return material
  }

  tally(position: number): WireTally | undefined {
    const { scene } = this
    if (this.#tally?.scene === scene) return this.#tally.tally
    const responses = this.#present.flatMap((seat) => seat.markAt(position)?.response ?? [])
    const of = `${this.version} ${responses.length}`
    const posed = this.quiz?.questions[position]
    const tally = this.#tally?.of === of ? this.#tally.tally : posed && localize(posed.tally(responses), 'en')
    this.#tally = { scene, of, tally }
    return tally
  }
}
