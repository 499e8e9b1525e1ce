export const NAME_LETTERS = 80

const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu

/** A person's name in its stored form: NFC, without invisible characters, single spaces. Empty if nothing is left. */
export const personName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
