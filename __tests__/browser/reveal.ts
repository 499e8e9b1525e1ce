import type { WireMarked } from '@/lib/contract/attempts'
import { onScreen, type Role } from '../kinds'
import { expectSoon, isWithin, type MapReader } from './map'
import type { Player } from './player'
import type { Kind } from './quizzes'

/** The map shows why: all that the server told, painted, with the answer where it can be seen. */
export async function expectAnswerOnMap(player: Player, kind: Kind, { explanation, key }: WireMarked): Promise<void> {
  const { roles, isTagged, points } = onScreen(kind).answer
  const { bounds, features } = explanation.overlay
  const drawn = features.features
  await player.map.shows(drawn)
  expect(drawn.map(({ properties }) => properties.role)).toEqual(expect.arrayContaining([...roles]))
  await player.map.paints(roles.filter(isPainted))

  const tags = new Set(explanation.rows?.map(({ tag }) => tag))
  const tagged = drawn.flatMap(({ properties: { tag } }) => (tag === undefined ? [] : [tag]))
  expect(tagged.filter((tag) => !tags.has(tag))).toEqual([])
  if (isTagged) expect(tagged.length).toBeGreaterThan(0)

  const [west, south, east, north] = bounds
  const answers = drawn.flatMap(({ geometry, properties: { role } }) =>
    role === 'answer' && geometry.type === 'Point' ? [geometry.coordinates] : [],
  )
  for (const [lon, lat] of answers) {
    expect(lon).toBeGreaterThanOrEqual(west)
    expect(lon).toBeLessThanOrEqual(east)
    expect(lat).toBeGreaterThanOrEqual(south)
    expect(lat).toBeLessThanOrEqual(north)
  }
  const keyPoints = points?.(key)
  if (keyPoints) expect(answers).toHaveLength(keyPoints.length)
  for (const point of keyPoints ?? []) answers.push([...point])

  await expectSeen(player.map, [...answers, [west, south], [east, north]])
}

/** In the part of the map that nothing lies over, once sheet and camera have come to rest. */
export async function expectSeen(map: MapReader, places: readonly (readonly number[])[]): Promise<void> {
  let outside: string[] = []
  const look = async () => {
    const free = await map.free()
    const points = await map.project(places)
    outside = points.filter((point) => !isWithin(point, free, 2)).map((point) => JSON.stringify({ point, free }))
    return outside.length === 0
  }
  await expectSoon(look, 20_000).catch(() => undefined)
  expect(outside).toEqual([])
}

/** The link is drawn from a source of its own, as far as it has grown. */
const isPainted = (role: Role) => role !== 'link'
