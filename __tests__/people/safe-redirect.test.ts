import fc from 'fast-check'
import { safeRedirect } from '@/lib/people/safe-redirect'

const SITE = 'https://site.example'
const to = (address: string | string[] | undefined): string => safeRedirect(address, '/account')

test.each([
  ['/progress', '/progress'],
  ['/daily?day=today', '/daily?day=today'],
  ['https://site.example/progress', '/progress'],
  [undefined, '/account'],
  [['/progress', '/daily'], '/account'],
  ['http://', '/account'],
])('%p goes on to %s', (address, page) => expect(to(address)).toBe(page))

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://site.example//evil.example',
  'x:https://evil.example/a',
  'x://here//evil.example',
  'x:/\\evil.example',
  'x:\\\\evil.example',
  'javascript:javascript:alert(1)',
])('%s leads nowhere else', (address) => expect(new URL(to(address), `${SITE}/sign-in`).origin).toBe(SITE))

test('no address leads off the site', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    ':',
    '//',
    'x:',
    'https:',
    'javascript:',
    'evil.example',
    '@',
    '?',
    '#',
    '.',
    '\t',
    ' ',
  )
  const addresses = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.webUrl(),
    fc.string(),
  )
  fc.assert(
    fc.property(addresses, (address) => new URL(to(address), `${SITE}/sign-in`).origin === SITE),
    { numRuns: 2000 },
  )
})
