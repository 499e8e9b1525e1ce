export const NAME_LETTERS = 80

const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu

/** A person's name as it is kept: what is not seen is left out, spaces are single. Empty: it is none. */
export const personName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
