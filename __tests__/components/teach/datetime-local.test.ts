import fc from 'fast-check'
import { fieldOf, momentOf } from '@/components/teach/datetime-local'

test('a moment comes back from a field as it went in, to the minute', () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 }).map((count) => new Date(count * 60_000).toISOString())
  fc.assert(fc.property(minutes, (moment) => momentOf(fieldOf(moment)) === moment))
  expect(fieldOf(null)).toBe('')
  expect(momentOf('')).toBeUndefined()
})
