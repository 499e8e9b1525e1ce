import { stacked, timeAxis } from '@/components/atlas/timeAxis'

test('a time axis begins with a whole decade and ends today', () => {
  const axis = timeAxis([1864.8, 1997], 2026)
  expect([axis.from, axis.to]).toEqual([1860, 2026])
  expect(axis.ticks).toEqual([1860, 1880, 1900, 1920, 1940, 1960, 1980, 2000, 2020])
  expect(axis.percentOf(1860)).toBeLessThan(axis.percentOf(2026))
})

test('events of one year stand over each other', () => {
  expect(stacked([10, 10, 10.5, 40])).toEqual([0, 1, 2, 0])
})
