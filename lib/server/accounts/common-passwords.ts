import 'server-only'
import { dictionary } from '@zxcvbn-ts/language-common'
import { isCommon, plainPassword, withoutEnds } from '@/lib/people/password'

/** Too short to say anything: "a cat, a cat" is not refused for its cat. */
const WORD_LETTERS = 4

let commonPasswords: ReadonlySet<string> | undefined

/** The fifty thousand that leaked most: the list that the hint of strength knows too. */
function isCommonWord(word: string): boolean {
  commonPasswords ??= new Set(dictionary['passwords-common'])
  return word.length >= WORD_LETTERS && commonPasswords.has(word)
}

const withoutRepetition = (text: string): string => /^(.+?)\1+$/.exec(text)?.[1] ?? text

/** Whether guessers try it first: one of the list, also several times over or with figures around it, or easily made. */
export function isGuessedFirst(password: string): boolean {
  const plain = plainPassword(password)
  const word = withoutEnds(plain)
  return isCommon(password) || [plain, word, withoutRepetition(plain), withoutRepetition(word)].some(isCommonWord)
}
