import { tinyPack } from '@/__tests__/packs/tiny'
import { mapPackOf } from '@/lib/map/map-pack'
import { extendEnds, offsetLine, stretchForText } from '@/lib/map/text-on-line'

const straight = [
  { x: 0, y: 100 },
  { x: 400, y: 100 },
]
const length = (piece: readonly { x: number }[] | undefined) =>
  piece ? (piece.at(-1)?.x ?? 0) - (piece[0]?.x ?? 0) : 0

describe('a name along a line', () => {
  test('stands in its middle if that is clear', () => {
    const piece = stretchForText(straight, 100, () => true)
    expect(length(piece)).toBeGreaterThanOrEqual(100)
    expect(((piece?.[0]?.x ?? 0) + (piece?.at(-1)?.x ?? 0)) / 2).toBeCloseTo(200, -1.2)
  })

  test('moves beside what is in the way', () => {
    const piece = stretchForText(straight, 100, ({ x }) => x < 150 || x > 250)
    expect(piece?.every(({ x }) => x < 150 || x > 250)).toBe(true)
  })

  test('is left out where it does not fit, or the line bends too much', () => {
    expect(stretchForText(straight, 500, () => true)).toBeUndefined()
    const hairpin = [
      { x: 0, y: 0 },
      { x: 60, y: 0 },
      { x: 0, y: 20 },
    ]
    expect(stretchForText(hairpin, 110, () => true)).toBeUndefined()
  })

  test('may be moved sideways, and prolonged for the map', () => {
    expect(offsetLine(straight, 10).map(({ y }) => Math.round(y))).toEqual([110, 110])
    expect(
      extendEnds(
        [
          { x: 0, y: 0 },
          { x: 5, y: 0 },
          { x: 10, y: 0 },
        ],
        20,
      ).map(({ x }) => Math.round(x)),
    ).toEqual([-20, 0, 5, 10, 30])
  })
})

describe('what the map takes of a pack', () => {
  const drawn = mapPackOf(tinyPack, 'en')

  test('has each party with its side and tint, and every crossing', () => {
    expect(drawn.parties.map(({ id }) => id)).toEqual(tinyPack.parties.map(({ id }) => id))
    expect(drawn.crossings).toHaveLength(tinyPack.crossings.length)
  })

  test('is small and plain: it goes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn)
    expect(JSON.stringify(drawn).length).toBeLessThan(20_000)
  })
})
