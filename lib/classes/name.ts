/** What a class or a student may be called. */
export const NAME_CHARACTERS_AT_MOST = 60

/** Spaces as one types them, and the same letter always by the same code. */
export const tidied = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** As names are compared: however they were typed. */
export const nameKey = (name: string): string => tidied(name.normalize('NFKC')).toLowerCase()

/** Characters that draw nothing, or turn what follows around. Joiners within a word are part of some scripts. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

export type NameProblem = 'empty' | 'too-long' | 'unseen'

/** What is wrong with a name, if anything. */
export function nameProblem(name: string): NameProblem | undefined {
  const tidy = tidied(name)
  if (UNSEEN.test(tidy)) return 'unseen'
  if (tidy === '') return 'empty'
  return [...tidy].length > NAME_CHARACTERS_AT_MOST ? 'too-long' : undefined
}
