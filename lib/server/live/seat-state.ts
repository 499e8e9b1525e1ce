import 'server-only'
import type { Quiz } from '@/lib/quiz'
import type { Mark as Marked, Posed } from '@/lib/server/attempts'
import type { GradedResponse, Seat } from '@/lib/session'
import type { ResponseRecord, SeatRecord } from './session-queries'

/** What an answer earned; its verdict is put into words when somebody asks. */
class FreshlyGraded implements GradedResponse {
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
    return this.#marked.verdict
  }
}

/** What an answer earned as it is stored: marked again when somebody asks for the verdict, in the process of who gave it. */
class StoredResponse implements GradedResponse {
  readonly #posed: Posed | undefined

  constructor(
    readonly response: GradedResponse['response'],
    readonly credit: number,
    readonly points: number,
    posed: Posed | undefined,
  ) {
    this.#posed = posed
  }

  get verdict() {
    const marked = this.#posed?.grade(this.response)
    return marked?.ok ? marked.verdict : undefined
  }
}

/** Read with the question's own schema: the union of all kinds strips what an earlier kind does not know. */
function storedResponse(
  { response: stored, credit, points }: ResponseRecord,
  posed: Posed | undefined,
): GradedResponse | undefined {
  const response = posed?.read(stored)
  return response && new StoredResponse(response, credit, points, posed)
}

/** A seat as this process knows it. */
export class SeatState implements Seat {
  #record: SeatRecord
  readonly #currentPosition: () => number
  readonly points: (number | undefined)[] = []
  #latest: { readonly position: number; readonly graded: GradedResponse; readonly marked?: Marked } | undefined
  /** Another process has said that this position was answered. */
  #answeredElsewhere = -1

  constructor(record: SeatRecord, currentPosition: () => number) {
    this.#record = record
    this.#currentPosition = currentPosition
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
    const position = this.#currentPosition()
    return this.points[position] !== undefined || this.#answeredElsewhere === position
  }
  get graded() {
    return this.gradedAt(this.#currentPosition())
  }

  /** Of the position now; earlier ones are in the database. */
  gradedAt(position: number): GradedResponse | undefined {
    return this.#latest?.position === position ? this.#latest.graded : undefined
  }

  /** The same as it was marked here, with its explanation; undefined: it was marked by another process. */
  gradedHereAt(position: number): Marked | undefined {
    return this.#latest?.position === position ? this.#latest.marked : undefined
  }

  setRecord(record: SeatRecord): void {
    this.#record = record
  }

  /** It is in the database no more. */
  markRemoved(): void {
    this.#record = { ...this.#record, isRemoved: true }
  }

  /** Whether that is known already, beyond doubt. */
  isStoredAs(isHere: boolean): boolean {
    return isHere ? this.leavesAt === undefined : !this.connected
  }

  setPresence(isHere: boolean): void {
    this.#record = { ...this.#record, leavesAt: isHere ? null : Date.now() }
  }

  setGraded(position: number, marked: Marked, points: number): void {
    this.points[position] = points
    this.#latest = { position, graded: new FreshlyGraded(marked, points), marked }
  }

  noteAnsweredElsewhere(position: number): void {
    this.#answeredElsewhere = position
  }

  /** From the database: credit and points as they were given. */
  loadResponse(record: ResponseRecord, quiz: Quiz | undefined): void {
    const { position, points, response } = record
    this.points[position] = points
    if (response === null || position !== this.#currentPosition()) return
    const graded = storedResponse(record, quiz?.questions[position])
    if (graded) this.#latest = { position, graded }
  }
}
