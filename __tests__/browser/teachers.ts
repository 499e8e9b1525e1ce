import { randomUUID } from 'node:crypto'
import type { BrowserContext } from 'playwright-core'
import { BASE_URL } from './browser'

/** Makes a teacher's account and signs this visitor in to it, as the forms do. */
export async function beTeacher({ request }: BrowserContext): Promise<void> {
  const [email, password] = [`${randomUUID()}@school.example`, randomUUID()]
  const made = await request.post('/api/v1/users', { data: { email, password, name: 'Ms Frizzle', role: 'teacher' } })
  expect(made.status()).toBe(201)
  const { csrfToken }: { csrfToken: string } = await (await request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email, password, callbackUrl: BASE_URL, json: 'true' }
  const signedIn = await request.post('/api/auth/callback/credentials', { form })
  expect(signedIn.ok()).toBe(true)
}
