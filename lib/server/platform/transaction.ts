import 'server-only'
import type { Client, ClientBase, Pool, PoolClient } from 'pg'

async function commit<C extends ClientBase, T>(client: C, work: (client: C) => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  const result = await work(client)
  await client.query('COMMIT')
  return result
}

/** All of the work, or none of it. A connection that failed within is not used again. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    const result = await commit(client, work)
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** The same on a connection that is kept for other things, too: only one that cannot roll back is ended. */
export async function inTransactionOn<T>(client: Client, work: (client: Client) => Promise<T>): Promise<T> {
  try {
    return await commit(client, work)
  } catch (error) {
    await client.query('ROLLBACK').catch(() => client.end().catch(() => {}))
    throw error
  }
}
