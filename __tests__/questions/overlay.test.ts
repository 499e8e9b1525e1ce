import { diagonalKm } from '@/lib/geo/bounds'
import { distanceKm } from '@/lib/geo/distance'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { LonLat } from '@/lib/geo/point'
import { lookup } from '@/lib/pack/lookup'
import {
  answerPin,
  crossingFeatures,
  eventFeatures,
  guessPin,
  kmText,
  link,
  localName,
  overlayOf,
  stretchFeatures,
  waterFeatures,
  wholeLine,
} from '@/lib/questions/overlay'
import { localize } from '@/lib/text/localize'
import { tinyPack } from '../packs/tiny'

const { get } = lookup(tinyPack)

describe('overlay: bounds', () => {
  it('hold guess and answer with room around them', () => {
    const [guess, answer]: LonLat[] = [
      [80, 45],
      [82, 46],
    ]
    if (!guess || !answer) throw new Error()
    const { bounds } = overlayOf([guessPin(guess), ...link(guess, answer, kmText(190)), answerPin(answer)])
    expect(bounds[0]).toBeLessThan(80)
    expect(bounds[1]).toBeLessThan(45)
    expect(bounds[2]).toBeGreaterThan(82)
    expect(bounds[3]).toBeGreaterThan(46)
  })

  it('never shrink to a point', () => {
    expect(diagonalKm(overlayOf([answerPin([80, 45])]).bounds)).toBeGreaterThan(15)
  })

  it('follow what is asked, not the roads that lead away from it', () => {
    const crossing = get('crossing', 'high-bridge')
    const features = [...crossingFeatures(tinyPack, crossing), answerPin(crossing.at)]
    expect(features.some(({ properties }) => properties.role === 'road')).toBe(true)
    expect(overlayOf(features).bounds[3]).toBeLessThan(31)
  })

  it('are the given ones, if a question has a frame of its own', () => {
    expect(overlayOf([answerPin([80, 45])], { within: tinyPack.extent }).bounds).toEqual(tinyPack.extent)
  })
})

describe('overlay: features', () => {
  it('name distances, whole from ten kilometres on', () => {
    expect(localize([kmText(0), kmText(3.46), kmText(54.7), kmText(1234.5)], 'en')).toEqual([
      '0 km',
      '3.5 km',
      '55 km',
      '1,235 km',
    ])
  })

  it('lead a link along the shortest way', () => {
    const [feature] = link([0, 50], [90, 50], kmText(6000))
    const middle = feature?.geometry.type === 'LineString' ? feature.geometry.coordinates[16] : undefined
    expect(middle?.[1]).toBeGreaterThan(58)
  })

  it('draw a stretch on the line, within the map’s grain', () => {
    const [feature] = stretchFeatures(tinyPack, get('stretch', 'upper-maren'))
    if (feature?.geometry.type !== 'LineString') throw new Error('one piece')
    for (const [lon = 0, lat = 0] of feature.geometry.coordinates) {
      expect(nearestOnLine(tinyPack.line, [lon, lat]).distanceKm).toBeLessThan(0.5)
    }
  })

  it('draw what an event concerned: stretches, areas with the line in them, or all of it', () => {
    const roles = (id: string) =>
      eventFeatures(tinyPack, get('event', id), '2').map(({ properties }) => properties.role)
    expect(roles('toll-protocol')).toEqual(['stretch'])
    expect(roles('fen-agreement')).toEqual(['area', 'stretch'])
    expect(roles('survey')).toEqual(['stretch'])
    expect(roles('ferry-war')).toEqual(['area', 'stretch', 'place'])
    expect(
      eventFeatures(tinyPack, get('event', 'ferry-war'), '2').every(({ properties }) => properties.tag === '2'),
    ).toBe(true)
  })

  it('draw a lake’s shore and a river’s course with the stretches along it', () => {
    expect(waterFeatures(tinyPack, get('water', 'lake-ister')).map(({ geometry }) => geometry.type)).toEqual([
      'Polygon',
    ])
    expect(waterFeatures(tinyPack, get('water', 'maren')).map(({ properties }) => properties.role)).toEqual([
      'water',
      'stretch',
      'stretch',
    ])
  })

  it('keep to five decimals', () => {
    for (const { geometry } of [
      ...wholeLine(tinyPack),
      ...crossingFeatures(tinyPack, get('crossing', 'rail-bridge')),
    ]) {
      for (const number of JSON.stringify(geometry).match(/-?\d+\.\d+/g) ?? [])
        expect(number.split('.')[1]?.length).toBeLessThanOrEqual(5)
    }
  })

  it('give the local name only where it differs', () => {
    expect(localName({ en: 'Dostyk', kk: 'Достық', other: [] }, 'kk')).toEqual({ verbatim: 'Достық' })
    expect(localName({ en: 'Tarn', other: [] }, 'kk')).toBeUndefined()
    expect(localName({ en: 'Tarn', kk: 'Tarn', other: [] }, 'kk')).toBeUndefined()
  })

  it('end a link where the pins are', () => {
    const [feature] = link([80, 45], [82, 46], kmText(190))
    const line = feature?.geometry.type === 'LineString' ? feature.geometry.coordinates : []
    expect(distanceKm([line[0]?.[0] ?? 0, line[0]?.[1] ?? 0], [80, 45])).toBeLessThan(0.01)
  })
})
