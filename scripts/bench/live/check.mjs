import path from 'node:path'
import { Postgres } from '../../launch/postgres.mjs'

const ROWS = `SELECT p."id", r."position", r."points" FROM "ClassSession" s
JOIN "SessionPlayer" p ON p."sessionId" = s."id" LEFT JOIN "Response" r ON r."attemptId" = p."attemptId"
WHERE s."code" = $1 AND s."id" = (SELECT "id" FROM "ClassSession" WHERE "code" = $1 ORDER BY "createdAt" DESC LIMIT 1)`

/**
 * What players were told against what is stored: answers that were acknowledged and are not there, answers that are there
 * without, and players whose points at the end are not the sum of theirs.
 */
export async function faultsOf(data, rooms) {
  const client = await new Postgres(path.join(data, 'postgres')).connect('demarcate')
  try {
    const faults = { lost: 0, doubled: 0, miscounted: 0 }
    for (const { code, players } of rooms) {
      const { rows } = await client.query(ROWS, [code])
      for (const { id, acknowledged, points } of players) {
        const own = rows.filter((row) => row.id === id && row.position !== null)
        const stored = own.map(({ position }) => position)
        faults.lost += acknowledged.filter((position) => !stored.includes(position)).length
        faults.doubled += stored.length - new Set(acknowledged).size
        if (own.reduce((sum, row) => sum + row.points, 0) !== points) faults.miscounted++
      }
    }
    return faults
  } finally {
    await client.end()
  }
}
