import { retryDelayMs, scheduleRetry } from '@/components/api/retry'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe('scheduleRetry', () => {
  test('retries after the delay, and not before', () => {
    const retry = jest.fn()
    scheduleRetry(1000, retry)
    jest.advanceTimersByTime(999)
    expect(retry).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(retry).toHaveBeenCalledTimes(1)
  })

  test('retries at once when the browser is online again, and only once', () => {
    const retry = jest.fn()
    scheduleRetry(60_000, retry)
    window.dispatchEvent(new Event('online'))
    expect(retry).toHaveBeenCalledTimes(1)
    window.dispatchEvent(new Event('online'))
    jest.advanceTimersByTime(120_000)
    expect(retry).toHaveBeenCalledTimes(1)
  })

  test('a cancelled retry never happens', () => {
    const retry = jest.fn()
    scheduleRetry(1000, retry)()
    window.dispatchEvent(new Event('online'))
    jest.advanceTimersByTime(2000)
    expect(retry).not.toHaveBeenCalled()
  })
})

test('the delay doubles from the first to the limit', () => {
  const backoff = { firstMs: 500, mostMs: 4000 }
  expect([0, 1, 2, 3, 4, 40].map((tries) => retryDelayMs(tries, backoff))).toEqual([500, 1000, 2000, 4000, 4000, 4000])
})
