export const NAME_LETTERS = 80

const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu

/** A person's name as it is kept: what is not seen is left out, spaces are single. Empty: it is none. */
export const nameOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
