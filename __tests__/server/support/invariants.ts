import type { Screen } from './event-recorder'

/** An answer that was answered 200. */
export interface Acknowledged {
  readonly seat: string
  readonly position: number
  readonly response: unknown
}

type Query = <Row extends object>(text: string, values: unknown[]) => Promise<{ rows: Row[] }>

const STORED = `SELECT p."id" AS "seat", r."position", r."response", r."points" FROM "ClassSession" s
JOIN "SessionPlayer" p ON p."sessionId" = s."id" JOIN "Response" r ON r."attemptId" = p."attemptId"
WHERE s."code" = $1 ORDER BY 1, 2`

interface Stored extends Acknowledged {
  readonly points: number
}

/**
 * What holds after every fault: each answer that was acknowledged is stored once and as it was given, and how all stand, as
 * the host is told by `look`, is what the stored answers come to.
 */
export async function expectWhole(
  query: Query,
  code: string,
  acknowledged: readonly Acknowledged[],
  look: () => Promise<Screen>,
): Promise<void> {
  const { rows } = await query<Stored>(STORED, [code])
  for (const { seat, position, response } of acknowledged)
    expect(rows.filter((row) => row.seat === seat && row.position === position)).toMatchObject([{ response }])

  const screen = await look()
  const seen = await screen.until(() => true)
  await screen.close()
  if (seen.role !== 'host') throw new Error('only the host sees how all stand')
  const isOpen = ['lobby', 'asking'].includes(seen.pausedFrom ?? seen.phase)
  const revealed = seen.position + (isOpen ? 0 : 1)
  const counts = ({ position }: Stored) => position < revealed && !seen.excluded.includes(position)
  for (const { id, points } of seen.roster) {
    const own = rows.filter((row) => row.seat === id && counts(row))
    expect([id, points]).toEqual([id, own.reduce((sum, row) => sum + row.points, 0)])
  }
}
