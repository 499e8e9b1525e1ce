import 'server-only'
import type { WireExplanation } from '@/lib/contract/attempts'
import { isKept } from '@/lib/questions/overlay'
import { type Answered, answer } from '@/lib/server/http'

/**
 * Explanations as JSON. Most of an explanation is lines that a whole class gets, the border above all: each line is
 * written once, rather than again for each of thirty players in the same second.
 */
const written = new WeakMap<readonly unknown[], string>()

function writeOnce(line: readonly unknown[]): string {
  const text = written.get(line) ?? JSON.stringify(line)
  written.set(line, text)
  return text
}

const isOfLines = (coordinates: readonly unknown[]): coordinates is readonly (readonly unknown[])[] =>
  Array.isArray(coordinates[0]) && Array.isArray(coordinates[0][0])

function coordinatesJson(coordinates: readonly unknown[]): string {
  if (isKept(coordinates)) return writeOnce(coordinates)
  return isOfLines(coordinates) ? `[${coordinates.map(coordinatesJson).join(',')}]` : JSON.stringify(coordinates)
}

type Feature = WireExplanation['overlay']['features']['features'][number]

const featureJson = ({ type, geometry, properties }: Feature): string =>
  `{"type":"${type}","geometry":{"type":"${geometry.type}","coordinates":${coordinatesJson(geometry.coordinates)}},"properties":${JSON.stringify(properties)}}`

/** Two objects' JSON as that of one with the members of both. */
const joined = (one: string, other: string): string => (one === '{}' ? other : `${one.slice(0, -1)},${other.slice(1)}`)

function explanationJson({ overlay: { bounds, features }, ...told }: WireExplanation): string {
  const drawn = `{"type":"${features.type}","features":[${features.features.map(featureJson).join(',')}]}`
  return joined(JSON.stringify(told), `{"overlay":{"bounds":${JSON.stringify(bounds)},"features":${drawn}}}`)
}

/** An answer whose explanation is written by the shortest way; as JSON it is like any other. */
export function answerWithExplanation<T extends { readonly explanation: WireExplanation }>(value: T): Answered<T> {
  const { explanation, ...rest } = value
  return answer(value, { json: joined(JSON.stringify(rest), `{"explanation":${explanationJson(explanation)}}`) })
}
