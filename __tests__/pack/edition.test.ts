import { editionOf } from '@/lib/pack/edition'

describe('edition', () => {
  it('is sixteen hex digits', () => {
    expect(editionOf(['{}', '[]'])).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is the same for the same content', () => {
    expect(editionOf(['a', 'b'])).toBe(editionOf(['a', 'b']))
  })

  it('changes with any file, with their order and with where one ends', () => {
    const editions = [['a', 'b'], ['a', 'c'], ['b', 'a'], ['ab', ''], ['', 'ab'], ['ab']].map(editionOf)
    expect(new Set(editions).size).toBe(editions.length)
  })
})
