import { areDisjoint, interval, isDate, isWithinDate, yearOf } from '@/lib/pack/date'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`)

describe('date', () => {
  it.each([
    ['1864-10-07', '1864-10-07', '1864-10-08', 'day'],
    ['1864-10', '1864-10-01', '1864-11-01', 'month'],
    ['1864-12', '1864-12-01', '1865-01-01', 'month'],
    ['1864', '1864-01-01', '1865-01-01', 'year'],
    ['1879-09~', '1879-09-01', '1879-10-01', 'month'],
    ['1869?', '1869-01-01', '1870-01-01', 'year'],
    ['186X', '1860-01-01', '1870-01-01', 'decade'],
    ['18XX', '1800-01-01', '1900-01-01', 'century'],
    ['1862/1877', '1862-01-01', '1878-01-01', 'span'],
    ['1860-11-14/1861-02', '1860-11-14', '1861-03-01', 'span'],
    ['1860?/1861', '1860-01-01', '1862-01-01', 'span'],
    ['2004-02-29', '2004-02-29', '2004-03-01', 'day'],
  ])('%s covers %s up to %s and is known to the %s', (text, start, end, precision) => {
    expect(interval(text)).toMatchObject({ startMs: day(start), endMs: day(end), precision })
  })

  it.each([
    '',
    'soon',
    '1860-13',
    '1860-02-30',
    '2003-02-29',
    '1860/..',
    '14 November 1860',
    '1860-11-14T10:00:00Z',
    '[1667,1668]',
  ])('refuses %p', (text) => {
    expect(isDate(text)).toBe(false)
    expect(() => interval(text)).toThrow()
  })

  it('puts a date where the middle of what is known of it lies', () => {
    expect(interval('1864').year).toBeCloseTo(1864.5, 2)
    expect(interval('1864-10-07').year).toBeCloseTo(1864.766, 2)
    expect(interval('1862/1877').year).toBeCloseTo(1862.5, 2)
  })

  it.each([
    ['1864', '1864-10-07', false],
    ['1864', '1865', true],
    ['1862/1877', '1871', false],
    ['1862/1877', '1878', true],
    ['1869-08-13', '1869-09-04', true],
    ['1869/1870', '1869-08-13', false],
    ['1883-08', '1883-09-04', true],
  ])('%s and %s can be put in order: %p', (a, b, expected) => {
    expect(areDisjoint(a, b)).toBe(expected)
    expect(areDisjoint(b, a)).toBe(expected)
  })

  it('knows whether one date holds another', () => {
    expect(isWithinDate('1864-10-07', '1864')).toBe(true)
    expect(isWithinDate('1864', '1864-10-07')).toBe(false)
    expect(isWithinDate('1870', '1869/1870')).toBe(true)
  })

  it('says in which year something began, also before the year 100', () => {
    expect(yearOf('1862/1877')).toBe(1862)
    expect(yearOf('2011-12-02')).toBe(2011)
    expect(yearOf('0044-03-15')).toBe(44)
  })
})
