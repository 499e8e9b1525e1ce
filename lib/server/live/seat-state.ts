import 'server-only'
import { response as responseSchema } from '@/lib/contract/attempts'
import type { Quiz } from '@/lib/quiz'
import { type Mark as Marked, type Posed, spokenVerdict } from '@/lib/server/attempts'
import type { Mark, Seat } from '@/lib/session'
import type { MarkRecord, SeatRecord } from './session-queries'

/** What an answer earned; its verdict is put into words when somebody asks. */
class Earned implements Mark {
  readonly #marked: Marked

  constructor(
    marked: Marked,
    readonly points: number,
  ) {
    this.#marked = marked
  }

  get response() {
    return this.#marked.response
  }

  get credit() {
    return this.#marked.credit
  }

  get verdict() {
    return spokenVerdict(this.#marked.verdict)
  }
}

/** What an answer earned as it is stored: marked again when somebody asks for the verdict, in the process of who gave it. */
class Stored implements Mark {
  readonly #posed: Posed | undefined

  constructor(
    readonly response: Mark['response'],
    readonly credit: number,
    readonly points: number,
    posed: Posed | undefined,
  ) {
    this.#posed = posed
  }

  get verdict() {
    const marked = this.#posed?.mark(this.response)
    return marked?.ok ? spokenVerdict(marked.verdict) : undefined
  }
}

function stored(given: unknown, credit: number, points: number, posed: Posed | undefined): Mark | undefined {
  const response = responseSchema.safeParse(given)
  return response.success ? new Stored(response.data, credit, points, posed) : undefined
}

/** A seat as this process knows it. */
export class LiveSeat implements Seat {
  #record: SeatRecord
  readonly #positionNow: () => number
  readonly points: (number | undefined)[] = []
  #last: { readonly position: number; readonly mark: Mark; readonly marked?: Marked } | undefined
  /** Another process has said that this position was answered. */
  #heardOf = -1

  constructor(record: SeatRecord, positionNow: () => number) {
    this.#record = record
    this.#positionNow = positionNow
  }

  get id() {
    return this.#record.id
  }
  get player() {
    return this.#record.playerId
  }
  get attempt() {
    return this.#record.attemptId
  }
  get nickname() {
    return this.#record.nickname
  }
  get team() {
    return this.#record.team ?? undefined
  }
  get extraTime() {
    return this.#record.extraTime
  }
  get joinedAtPosition() {
    return this.#record.joinedAtPosition
  }
  get rosterName() {
    return this.#record.rosterName ?? undefined
  }
  get leavesAt() {
    return this.#record.leavesAt ?? undefined
  }
  get connected() {
    return this.leavesAt === undefined || this.leavesAt > Date.now()
  }
  get isRemoved() {
    return this.#record.isRemoved
  }
  get answered() {
    const position = this.#positionNow()
    return this.points[position] !== undefined || this.#heardOf === position
  }
  get mark() {
    return this.markAt(this.#positionNow())
  }

  /** Of the position now; earlier ones are in the database. */
  markAt(position: number): Mark | undefined {
    return this.#last?.position === position ? this.#last.mark : undefined
  }

  /** The same as it was marked here, with its explanation; undefined: it was marked by another process. */
  markedAt(position: number): Marked | undefined {
    return this.#last?.position === position ? this.#last.marked : undefined
  }

  adopt(record: SeatRecord): void {
    this.#record = record
  }

  /** It is in the database no more. */
  vacate(): void {
    this.#record = { ...this.#record, isRemoved: true }
  }

  /** Whether that is known already, beyond doubt. */
  isKnownAs(isHere: boolean): boolean {
    return isHere ? this.leavesAt === undefined : !this.connected
  }

  presence(isHere: boolean): void {
    this.#record = { ...this.#record, leavesAt: isHere ? null : Date.now() }
  }

  earn(position: number, marked: Marked, points: number): void {
    this.points[position] = points
    this.#last = { position, mark: new Earned(marked, points), marked }
  }

  hear(position: number): void {
    this.#heardOf = position
  }

  /** From the database: credit and points as they were given. */
  recall({ position, credit, points, response }: MarkRecord, quiz: Quiz | undefined): void {
    this.points[position] = points
    if (response === null || position !== this.#positionNow()) return
    const mark = stored(response, credit, points, quiz?.questions[position])
    if (mark) this.#last = { position, mark }
  }
}
