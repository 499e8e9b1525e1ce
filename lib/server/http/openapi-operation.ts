import 'server-only'
import { z } from 'zod'
import { REFUSALS, type Refusal } from './refusals'

/** What the parts of the OpenAPI document are made of. */

export type Json = Record<string, unknown>

/** OpenAPI 3.1's schemas are JSON Schema 2020-12 as it is. */
export const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return json
}

export const inPath = (name: string, schema: Json): Json => ({ name, in: 'path', required: true, schema })

/** Every field of a query, by the schema that reads it. */
export const inQuery = (schema: z.ZodObject): Json[] =>
  Object.entries(schema.shape).map(([name, part]) => ({ name, in: 'query', schema: schemaOf(part, 'input') }))

const content = (name: string, type = 'application/json'): Json => ({
  [type]: { schema: { $ref: `#/components/schemas/${name}` } },
})

const described = (code: Refusal): string => `\`${code}\`: ${REFUSALS[code].title}.`

/** Refusals of one status are one response; its codes are listed. */
function problems(refusals: readonly Refusal[]): Json {
  const statuses = [...new Set(refusals.map((code) => REFUSALS[code].status))]
  const entries = statuses.map((status) => {
    const codes = refusals.filter((code) => REFUSALS[code].status === status)
    const description = codes.map(described).join(' ')
    return [status, { description, content: content('Problem', 'application/problem+json') }]
  })
  return Object.fromEntries(entries)
}

interface Operation<Name extends string> {
  readonly summary: string
  readonly parameters?: readonly Json[]
  readonly body?: Name
  readonly status?: number
  /** Other statuses with the same answer. */
  readonly also?: readonly number[]
  readonly answer?: Name
  readonly refusals?: readonly Refusal[]
}

const ALWAYS: readonly Refusal[] = ['internal', 'unavailable']
const OF_WRITES: readonly Refusal[] = ['cross-origin', 'bad-json', 'too-large', 'invalid-request']

/** Operations over a part's schemas, so that none names one that is not there. */
export const operationsOf =
  <Name extends string>(_schemas: Readonly<Record<Name, Json>>) =>
  ({ summary, parameters, body, status = 200, also = [], answer, refusals = [] }: Operation<Name>): Json => ({
    summary,
    ...(parameters && { parameters }),
    ...(body && { requestBody: { required: true, content: content(body) } }),
    responses: {
      ...Object.fromEntries(
        [status, ...also].map((of) => [of, { description: summary, ...(answer && { content: content(answer) }) }]),
      ),
      ...problems([...(body ? OF_WRITES : []), ...refusals, ...ALWAYS]),
    },
  })
