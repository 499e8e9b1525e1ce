import fc from 'fast-check'
import { nicknameKeyOf, nicknameOf } from '@/lib/people/nickname'
import { NICKNAME_LETTERS } from '@/lib/people/nickname-length'

const fit: [what: string, text: string, kept?: string][] = [
  ['Latin', 'Ada'],
  ['Kazakh', 'Әлия Қ'],
  ['Chinese', '阿依古丽'],
  ['Arabic, from right to left', 'عائشة'],
  ['Hebrew', 'דנה'],
  ['Hindi, with marks of its own', 'अनुष्का'],
  ['Thai, whose vowel comes apart', 'น้ำผึ้ง', 'น้ำผึ้ง'.normalize('NFKC')],
  ['an accent by combination', 'Zoe\u0308', 'Zoë'],
  ['digits', '42'],
  ['one emoji', '🦊'],
  ['a family, which is one', '👩‍👩‍👧‍👦'],
  ['a coloured hand', '👍🏽'],
  ['a heart with its form', '❤️'],
  ['wide letters', 'Ａｄａ', 'Ada'],
  ['spaces around and within', '  Ada   L  ', 'Ada L'],
  ['a town with a rude middle', 'Scunthorpe'],
  ['24 letters', 'ab'.repeat(12)],
  ['24 families', '👩‍👩‍👧‍👦'.repeat(NICKNAME_LETTERS)],
]

test.each(fit)('%s is fit', (_what, text, kept = text) => {
  expect(nicknameOf(text)).toEqual({ ok: true, nickname: kept })
})

const unfit: [what: string, text: string, fault: string][] = [
  ['nothing', '', 'empty'],
  ['spaces', '   ', 'empty'],
  ['punctuation alone', '...', 'empty'],
  ['25 letters', `${'ab'.repeat(12)}c`, 'too-long'],
  ['a megabyte', 'a'.repeat(1_000_000), 'too-long'],
  ['one letter that unfolds to eighteen', '\uFDFA'.repeat(3), 'too-long'],
  ['a zero-width space', 'A\u200Bda', 'unseen'],
  ['a joiner between letters', 'A\u200Dda', 'unseen'],
  ['a turner of direction', '\u202Eada', 'unseen'],
  ['an isolate', '\u2067ada', 'unseen'],
  ['a soft hyphen', 'A\u00ADda', 'unseen'],
  ['a byte order mark', '\uFEFFAda', 'unseen'],
  ['a NUL', 'A\0da', 'unseen'],
  ['a line break', 'A\nda', 'unseen'],
  ['a Hangul filler', '\u3164', 'unseen'],
  ['a blank of braille', '\u2800', 'unseen'],
  ['half a surrogate pair', 'A\uD800', 'unseen'],
  ['a private letter', 'A\uE000', 'unseen'],
  ['letters under a heap of marks', 'Z\u0351\u0352\u0353\u0354\u0355algo', 'unseen'],
  ['a rude word', 'fuck', 'unfit'],
  ['a rude word in disguise', 'f.u.c.k', 'unfit'],
  ['a rude word in figures', 'sh1t', 'unfit'],
]

test.each(unfit)('%s is not', (_what, text, fault) => {
  expect(nicknameOf(text)).toEqual({ ok: false, fault })
})

test('what was found fit is fit again, unchanged, and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const first = nicknameOf(text)
      if (!first.ok) return
      expect(nicknameOf(first.nickname)).toEqual(first)
      expect(first.nickname).not.toMatch(/[\p{Cc}\u200B-\u200C\u202A-\u202E\u2066-\u2069]/u)
    }),
    { numRuns: 2000 },
  )
})

test('names that look the same at a glance are compared as the same', () => {
  for (const other of ['ADA', 'Áda', 'a d a', 'A-d-a', 'Ａda']) expect(nicknameKeyOf(other)).toBe(nicknameKeyOf('Ada'))
  for (const other of ['\u0410da', 'Ad\u0430', '\u0391da']) expect(nicknameKeyOf(other)).toBe(nicknameKeyOf('Ada'))
  expect(nicknameKeyOf('\u0412\u041e\u0412\u0410')).toBe(nicknameKeyOf('\u0432\u043e\u0432\u0430'))
  expect(nicknameKeyOf('\u0414\u0438\u043c\u0430')).not.toBe(nicknameKeyOf('\u041b\u0438\u043c\u0430'))
  expect(nicknameKeyOf('Ada 2')).not.toBe(nicknameKeyOf('Ada'))
  expect(nicknameKeyOf('❤')).not.toBe(nicknameKeyOf('🦊'))
})
