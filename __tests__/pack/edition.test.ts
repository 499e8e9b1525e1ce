import { bytesHashOf, canonicalText, editionOf } from '@/lib/pack/edition'
import { tinyFile, tinyGeo, tinyRivers } from '../packs/tiny'

const files = { pack: tinyFile, geo: tinyGeo, rivers: tinyRivers }

/** The same JSON with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]))
}

describe('edition', () => {
  it('is sixteen hex digits', () => {
    expect(editionOf(files)).toMatch(/^[0-9a-f]{16}$/)
  })

  it('does not change when a file is written otherwise: spaces, the order of keys, the form of a number', () => {
    const spaced = JSON.parse(JSON.stringify(files, null, 4))
    expect(editionOf(spaced)).toBe(editionOf(files))
    expect(editionOf({ pack: reversed(tinyFile), geo: reversed(tinyGeo), rivers: reversed(tinyRivers) })).toBe(
      editionOf(files),
    )
    const numbers = (text: string) => editionOf({ pack: JSON.parse(text), geo: null, rivers: null })
    expect(numbers('[1.50, 2e1, "\\u0041"]')).toBe(numbers('[1.5,20,"A"]'))
  })

  it('changes with a fact, a point, the order of a list, and with which file something stands in', () => {
    const { facts, events } = tinyFile
    const editions = [
      files,
      { ...files, pack: { ...tinyFile, facts: facts.slice(1) } },
      { ...files, pack: { ...tinyFile, placeRadiusKm: 4 } },
      { ...files, pack: { ...tinyFile, events: events.toReversed() } },
      { ...files, geo: { ...tinyGeo, line: tinyGeo.line.slice(1) } },
      { ...files, geo: tinyRivers, rivers: tinyGeo },
    ].map(editionOf)
    expect(new Set(editions).size).toBe(editions.length)
  })

  it('is the edition of its own canonical text', () => {
    expect(editionOf(JSON.parse(canonicalText(files)))).toBe(editionOf(files))
  })

  it('of release 0.1 went by the bytes of the files', () => {
    expect(bytesHashOf(['{}', '[]'])).toBe(bytesHashOf(['{}', '[]']))
    const hashes = [['a', 'b'], ['a', 'c'], ['b', 'a'], ['ab', ''], ['', 'ab'], ['ab']].map(bytesHashOf)
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
