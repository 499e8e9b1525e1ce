import { negotiateLocale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import { pseudoCatalogue, pseudoMessage, pseudoText } from '@/lib/text/pseudo'
import { catalogueOf } from '@/messages'

describe('the pseudo-locale', () => {
  test('a text gets accents and is 40 % longer', () => {
    expect(pseudoText('Border')).toBe('Ɓóŕđéŕ··')
    expect(pseudoText('0123456789')).toHaveLength(14)
  })

  test('placeholders, branches and tags stay what they are', () => {
    expect(pseudoMessage('{name} is <b>far</b>')).toMatch(/^\{name\} íś <b>ƒáŕ<\/b>·+$/)
    expect(pseudoMessage('{n, plural, =0 {no quiz} one {# quiz} other {# quizzes}}')).toMatch(
      /^\{n, plural, =0 \{ńó ɋúíź\} one \{# ɋúíź\} other \{# ɋúíźźéś\}\}/,
    )
  })

  test('every message of the catalogue still formats', () => {
    expect(localize({ say: 'geo.km', with: { km: 55 } }, 'en-XA')).toMatch(/^55 ķɱ/)
  })

  test('no message of the screens keeps a plain word', () => {
    const words: string[] = []
    const visit = (value: unknown): void => {
      if (typeof value === 'string')
        words.push(...(value.replace(/\{[^}]*\}?|<[^>]*>|\}/g, '').match(/[a-z]{3,}/g) ?? []))
      else if (typeof value === 'object' && value) for (const inner of Object.values(value)) visit(inner)
    }
    visit(pseudoCatalogue({ a: 'Nothing', b: { c: 'to see' } }))
    expect(words).toEqual([])
    expect(catalogueOf('en-XA').screens.common.name).not.toBe(catalogueOf('en').screens.common.name)
  })

  test('a pack’s prose is accented, what is the same in every language is not', () => {
    expect(localize({ en: 'Dostyk' }, 'en-XA')).toMatch(/^Đóśţýķ/)
    expect(localize({ verbatim: 'G30' }, 'en-XA')).toBe('G30')
  })
})

describe('the reader’s locale', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['de, en-XA;q=0.5', 'en-XA'],
    ['en-XA;q=0, en', 'en'],
    ['*', 'en'],
    ['en-XA', 'en-XA'],
  ])('%s is read as %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })
})
