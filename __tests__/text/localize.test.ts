import { localize } from '@/lib/text/localize'
import type { Text } from '@/lib/text/text'

describe('speak', () => {
  it('turns messages with their values into strings, messages inside messages too', () => {
    const text: Text = {
      say: 'list.and',
      with: { a: { say: 'quantity.km', with: { value: 1782.75 } }, b: { en: 'Ili' } },
    }
    expect(localize(text, 'en')).toBe('1,782.75 km and Ili')
  })

  it('writes dates the British way, in UTC', () => {
    expect(localize({ say: 'date.day', with: { at: Date.UTC(1881, 1, 24) } }, 'en')).toBe('24 February 1881')
    expect(localize({ say: 'date.month', with: { at: Date.UTC(1879, 8, 1) } }, 'en')).toBe('September 1879')
  })

  it('does not group the digits of a year', () => {
    expect(localize({ say: 'date.year', with: { year: '1881' } }, 'en')).toBe('1881')
  })

  it("gives a pack's prose in the language asked for, else in English", () => {
    const prose = { en: 'Lake Zaysan', ru: 'Зайсан' }
    expect(localize(prose, 'ru')).toBe('Зайсан')
    expect(localize(prose, 'zh')).toBe('Lake Zaysan')
  })

  it('speaks in English where a language has no messages yet', () => {
    expect(localize({ say: 'quantity.km', with: { value: 5 } }, 'kk')).toBe('5 km')
  })

  it('leaves braces in prose alone: only messages are patterns', () => {
    expect(localize({ en: '{not a value}' }, 'en')).toBe('{not a value}')
  })

  it('keeps the shape of what it walks, drops what is undefined, and hands coordinates on as they are', () => {
    const coordinates = [
      [80, 45],
      [81, 46],
    ]
    const given = { a: [{ label: { en: 'A' } }], gone: undefined, coordinates, flag: true, none: null }
    const spoken = localize(given, 'en')
    expect(spoken).toEqual({ a: [{ label: 'A' }], coordinates, flag: true, none: null })
    expect(Object.keys(spoken)).not.toContain('gone')
    expect(spoken.coordinates).toBe(coordinates)
  })
})
