/** Without 0 and O, 1, I and L, U and V's twin: nothing that is mistaken for another when read from paper. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
export const CODE_LETTERS = 12
const GROUP = 4

/** Bytes above are left out, so that each letter is as likely as any other. */
const FAIR = 256 - (256 % LETTERS.length)
/** Enough random bytes that, practically always, twelve of them are fair. */
export const CODE_BYTES = 64

/** A code made from chance: 58 bits of it. */
export function codeFromBytes(bytes: Uint8Array): string {
  const fair = [...bytes].filter((byte) => byte < FAIR).slice(0, CODE_LETTERS)
  if (fair.length < CODE_LETTERS) throw new Error('Not enough chance for a code')
  return fair.map((byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** Three groups of four: `ABCD-EFGH-JKMN`. */
export const formatCode = (code: string): string => (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')

/** What codes are compared by, however they are typed. Live sessions gave codes with L and U in the past: these stay valid. */
export const recoveryKeyOf = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** A code as somebody types it, with or without dashes; undefined: it cannot be one. */
export function parseCode(text: string): string | undefined {
  const code = text
    .slice(0, 100)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
  const isCode = code.length === CODE_LETTERS && [...code].every((letter) => LETTERS.includes(letter))
  return isCode ? code : undefined
}
