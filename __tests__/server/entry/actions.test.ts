import { play } from '@/app/(play)/actions'
import { startWork } from '@/app/work/actions'
import { tinyPack } from '../../packs/tiny'
import { startService } from '../support/service'

/** Forms that are sent as server actions. */

process.env.RATE_LIMIT_PER_MINUTE = '2'
startService()

jest.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': '10.0.0.1' }),
  cookies: async () => ({ set: () => undefined }),
}))

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Where Next is told to go: it learns it from what is thrown. */
async function placeAfter(action: Promise<void>): Promise<string> {
  const thrown: unknown = await action.catch((error) => error)
  const digest = typeof thrown === 'object' && thrown !== null && 'digest' in thrown ? String(thrown.digest) : ''
  if (!digest.startsWith('NEXT_REDIRECT')) throw thrown
  return digest.split(';')[2] ?? ''
}

test('a form that is sent too often leads to the page that says so', async () => {
  const start = () => placeAfter(play(formOf({ pack: tinyPack.slug, length: '1' })))
  for (let n = 0; n < 2; n++) expect(await start()).toMatch(/^\/play\//)
  expect(await start()).toBe('/too-many')
  expect(await placeAfter(startWork(formOf({ code: '123456' })))).toBe('/too-many')
})
