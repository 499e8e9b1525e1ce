/** The least; beyond it length and rarity count, not which kinds of characters there are (NIST SP 800-63B). */
export const PASSWORD_LETTERS = 12
export const PASSWORD_UNITS = 256

/** What guessers begin with; longer ones are mostly these, twice over or with figures at the end. */
const WORDS =
  /^(?:password|passwort|passw0rd|p@ssw0rd|qwerty(?:uiop)?|qwertz|azerty|asdf(?:gh(?:jkl)?)?|zxcvbnm?|letmein|welcome|iloveyou|admin(?:istrator)?|monkey|dragon|football|baseball|sunshine|princess|superman|changeme|secret|abc|test|user|login|student|teacher|school|demarcate)+$/

const isRun = (text: string): boolean => {
  const steps = [...text].slice(1).map((letter, index) => (letter.codePointAt(0) ?? 0) - (text.codePointAt(index) ?? 0))
  return steps.length > 0 && [1, -1].some((step) => steps.filter((value) => value === step).length >= steps.length - 1)
}

/** As guessers think of it: no capitals, no spaces. */
export const plainPassword = (password: string): string => password.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** Without the figures and marks that people put around a word to make a password of it. */
export const withoutEnds = (plain: string): string =>
  plain.replace(/[\d!?.@#$*_-]+$/, '').replace(/^[\d!?.@#$*_-]+/, '')

/** Whether it is made of one of the first things that are tried: a known word, a run of keys, few letters over and over. */
export function isCommon(password: string): boolean {
  const plain = plainPassword(password)
  const word = withoutEnds(plain)
  return word === '' || WORDS.test(word) || new Set(plain).size < 5 || isRun(plain) || /^(.{1,6})\1+$/.test(plain)
}
