import fc from 'fast-check'
import { networkOf } from '@/lib/server/http/client-network'
import { addressOf } from '@/lib/server/http/request'

/** Who is counted together by the limits, however a proxy writes the address. */

const port = fc.integer({ min: 1, max: 65_535 })
const groups = (length: number) =>
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), { minLength: length, maxLength: length })
const hex = (numbers: readonly number[]): string => numbers.map((number) => number.toString(16)).join(':')

/** The groups from `from` to `to`, zeros all of them, written as `::`. */
const shortened = (address: readonly number[], from: number, to: number): string =>
  `${hex(address.slice(0, from))}::${hex(address.slice(to))}`

/** Every way to write an address with `::` in place of two or more zeros. */
function spellings(address: readonly number[]): string[] {
  const ranges = address.flatMap((_, from) => address.map((_, index) => [from, index + 1] as const))
  return ranges
    .filter(([from, to]) => to - from > 1 && address.slice(from, to).every((group) => group === 0))
    .map(([from, to]) => shortened(address, from, to))
}

test('an IPv4 address is counted by itself, with a port, as IPv6 and in any of its spellings', () => {
  fc.assert(
    fc.property(fc.ipV4(), port, (address, number) => {
      const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
      const [high, low] = [((a << 8) | b).toString(16), ((c << 8) | d).toString(16)]
      const mapped = [`::ffff:${address}`, `::FFFF:${high}:${low}`, `0:0:0:0:0:ffff:${high}:${low}`]
      const written = [address, `${address}:${number}`, ...mapped, ...mapped.map((text) => `[${text}]:${number}`)]
      expect(new Set(written.map(networkOf))).toEqual(new Set([address]))
    }),
  )
})

test('all addresses of a /64 are counted together, wherever `::` stands, with a port, in brackets, with a zone', () => {
  const prefix = groups(4).filter(([first = 0]) => first !== 0)
  fc.assert(
    fc.property(prefix, groups(4), groups(4), port, (network, own, other, number) => {
      const [one, two] = [hex([...network, ...own]), hex([...network, ...other])]
      const written = [one, two, one.toUpperCase(), `[${one}]`, `[${two}]:${number}`, `${one}%eth0`]
      const short = [...spellings([...network, ...own]), ...spellings([...network, ...other])]
      expect(new Set([...written, ...short].map(networkOf)).size).toBe(1)
    }),
  )
})

test('different networks are counted apart', () => {
  fc.assert(
    fc.property(groups(4), groups(4), groups(4), (first, second, own) => {
      fc.pre(hex(first) !== hex(second) && [first, second].every(([head]) => head !== 0))
      expect(networkOf(hex([...first, ...own]))).not.toBe(networkOf(hex([...second, ...own])))
    }),
  )
})

test('whatever a header holds is counted as something, the last of its entries, and never fails', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(typeof networkOf(text)).toBe('string')))
  const counted = (header?: string) => addressOf({ get: () => header ?? null })
  expect(counted('10.9.9.9, 10.1.2.3:4567')).toBe('10.1.2.3')
  expect(counted('evil, [2001:db8::1]:80')).toBe(counted('2001:db8:0:0:ffff::'))
  expect([counted(), counted(''), counted('10.1.2.3, ')]).toEqual(['unknown', 'unknown', 'unknown'])
})
