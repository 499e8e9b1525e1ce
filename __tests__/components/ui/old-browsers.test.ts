import fc from 'fast-check'

const NAMES = ['toReversed', 'toSorted', 'toSpliced', 'with'] as const
const native = Object.fromEntries(NAMES.map((name) => [name, Array.prototype[name]]))

beforeAll(async () => {
  for (const name of NAMES) Reflect.deleteProperty(Array.prototype, name)
  await import('@/instrumentation-client')
})
afterAll(() => {
  for (const name of NAMES) Object.defineProperty(Array.prototype, name, { value: native[name], writable: true })
})

const copied = (name: (typeof NAMES)[number], list: unknown[], given: unknown[]): unknown => {
  const before = [...list]
  const made: unknown = Reflect.apply(Reflect.get(list, name), list, given)
  expect(list).toEqual(before)
  expect(made).toEqual(Reflect.apply(native[name] ?? fail, list, given))
  return made
}

const fail = () => {
  throw new Error('this Node has the methods')
}

test('a browser of before 2023 copies arrays as one of today does', () => {
  const byNumber = (a: number, b: number) => a - b
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat({ max: 3 }), (list, at, count) => {
      const index = at % list.length
      copied('toReversed', list, [])
      copied('toSorted', list, [])
      copied('toSorted', list, [byNumber])
      copied('toSpliced', list, [index, count, 7, 8])
      copied('with', list, [index, 9])
    }),
  )
})
