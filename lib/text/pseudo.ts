/**
 * The pseudo-locale: English with an accent on every letter and 40 % longer, so that a text that was not translated and a
 * box that is too small are seen at once. The idea and the tag `en-XA` are those of Android and Chromium.
 */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = [...'áƀćđéƒĝĥíĵķĺɱńóƥɋŕśţúνŵхýźÁƁĆĐÉƑĜĤÍĴĶĹṀŃÓƤɊŔŚŢÚṼŴХÝŹ']
const ACCENT = new Map([...PLAIN].map((letter, i) => [letter, ACCENTED[i] ?? letter]))

const LONGER_BY = 0.4
const PADDING = '·'

const accentedText = (text: string): string => [...text].map((letter) => ACCENT.get(letter) ?? letter).join('')

const padding = (letters: number): string => PADDING.repeat(Math.round(letters * LONGER_BY))

/** A plain text: no placeholders in it. */
export const pseudoText = (text: string): string => accentedText(text) + padding(text.length)

/** Where the brace that opens at `start` is closed: the index after it. */
function closingAfter(message: string, start: number): number {
  let depth = 0
  for (let i = start; i < message.length; i++) {
    if (message[i] === '{') depth++
    if (message[i] === '}' && --depth === 0) return i + 1
  }
  return message.length
}

const HAS_BRANCHES = /^\{\s*\w+\s*,\s*(plural|select|selectordinal)\s*,/

/** The branches of a plural or select; their selectors and the argument stay. */
function pseudoBranches(argument: string): string {
  const head = HAS_BRANCHES.exec(argument)?.[0] ?? ''
  let out = head
  let i = head.length
  while (i < argument.length - 1) {
    if (argument[i] !== '{') {
      out += argument[i++]
      continue
    }
    const end = closingAfter(argument, i)
    out += `{${pseudoParts(argument.slice(i + 1, end - 1))}}`
    i = end
  }
  return `${out}}`
}

/** Letters between placeholders and tags get their accents; the rest stays as it is. */
function pseudoParts(message: string): string {
  let out = ''
  let i = 0
  while (i < message.length) {
    const letter = message[i] ?? ''
    if (letter === '{') {
      const end = closingAfter(message, i)
      const argument = message.slice(i, end)
      out += HAS_BRANCHES.test(argument) ? pseudoBranches(argument) : argument
      i = end
    } else if (letter === '<') {
      const end = message.indexOf('>', i) + 1 || message.length
      out += message.slice(i, end)
      i = end
    } else {
      out += ACCENT.get(letter) ?? letter
      i++
    }
  }
  return out
}

/** An ICU message: placeholders, branches and tags stay what they are. */
export const pseudoMessage = (message: string): string => pseudoParts(message) + padding(visibleLength(message))

/** What a reader sees of a message, about: what stands in braces and tags is left out. */
const visibleLength = (message: string): number => message.replace(/\{[^}]*\}|<[^>]*>/g, '').length

/** Every message of a catalogue. */
export function pseudoCatalogue<T extends object>(catalogue: T): T
export function pseudoCatalogue(catalogue: object): object {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? pseudoMessage(value)
        : typeof value === 'object' && value
          ? pseudoCatalogue(value)
          : value,
    ]),
  )
}
