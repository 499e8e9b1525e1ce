import { RateLimiterMemory } from 'rate-limiter-flexible'
import { consumePoint, consumePoints } from '@/lib/server/http/rate-limit'

/** A limiter that another bundle made, as in production, where each route has a copy of the library. */
function foreignLimiter(points: number): RateLimiterMemory {
  let made: RateLimiterMemory | undefined
  jest.isolateModules(() => {
    const copy: typeof import('rate-limiter-flexible') = require('rate-limiter-flexible')
    made = new copy.RateLimiterMemory({ points, duration: 60 })
  })
  if (!made) throw new Error('no limiter')
  expect(made).not.toBeInstanceOf(RateLimiterMemory)
  return made
}

test("a limiter of another bundle's class refuses with the time to wait, and does not throw", async () => {
  const quota = { limiter: foreignLimiter(1), key: 'a' }
  expect(await consumePoint(quota)).toBeUndefined()
  const refused = await consumePoint(quota)
  expect(refused?.refusal).toBe('too-many')
  expect(refused?.retryAfterSeconds).toBeGreaterThanOrEqual(1)
  expect(refused?.retryAfterSeconds).toBeLessThanOrEqual(60)
})

test('what is no refusal of the limiter is thrown on', async () => {
  const fail = () => Promise.reject(new Error('the store is away'))
  await expect(consumePoint({ limiter: { consume: fail, reward: fail }, key: 'a' })).rejects.toThrow('away')
})

test('who is refused by one quota has spent nothing of the others', async () => {
  const [wide, narrow] = [new RateLimiterMemory({ points: 5, duration: 60 }), foreignLimiter(1)]
  const quotas = [wide, narrow].map((limiter) => ({ limiter, key: 'a' }))
  expect(await consumePoints(quotas)).toBeUndefined()
  for (let n = 0; n < 9; n++) expect((await consumePoints(quotas))?.refusal).toBe('too-many')
  expect((await wide.get('a'))?.consumedPoints).toBe(1)
  expect((await narrow.get('a'))?.consumedPoints).toBe(1)
})
