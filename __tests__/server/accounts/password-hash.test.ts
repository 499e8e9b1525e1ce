import { isGuessedFirst } from '@/lib/server/accounts/common-passwords'

test.each([
  ['on the list of those that leaked most', '1qaz2wsx3edc'],
  ['on it, in capitals', 'LeaveMeAlone'],
  ['on it, in wide letters', 'ｌｅａｖｅｍｅａｌｏｎｅ'],
  ['one of the list with a year at the end', 'Liverpool2024!'],
  ['one of the list with figures around it', '123charlotte1987'],
  ['one of the list, twice', 'samanthasamantha'],
  ['one of the list, twice and with a year', 'SamanthaSamantha1999'],
  ['few letters over and over', 'abcabcabcabc'],
  ['a run of keys', 'qwertyuiop123'],
  ['only figures', '190219871234'],
])('%s: refused', (_what, password) => {
  expect(isGuessedFirst(password)).toBe(true)
})

test.each([
  ['a sentence', 'the ferry left at nine'],
  ['words that are on the list one by one', 'charlotte sells liverpool shadows'],
  ['a sentence in another alphabet', 'ҚазақстанменШекара'],
  ['by a password keeper', 'vK7#qPz!m2Lw'],
])('%s: taken', (_what, password) => {
  expect(isGuessedFirst(password)).toBe(false)
})
