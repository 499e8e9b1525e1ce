import 'server-only'
import { z } from 'zod'
import { problem } from '@/lib/contract/attempts'
import {
  type AnswerShape,
  type CallerKind,
  type Endpoint,
  possibleRefusals,
  REFUSALS,
  statusesOf,
} from '@/lib/server/http'

/** The OpenAPI document, made from the endpoints' declarations alone. */

type Json = Record<string, unknown>

export interface Operation {
  readonly feature: string
  readonly name: string
  readonly endpoint: Endpoint
}

/** OpenAPI 3.1's schemas are JSON Schema 2020-12 as it is. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return json
}

/** Schemas by their names; one that several operations use has the name of the first. */
class Components {
  readonly schemas: Record<string, Json> = { Problem: schemaOf(problem, 'output') }
  readonly #names = new Map<z.ZodType, string>()

  refer(schema: z.ZodType, name: string, io: 'input' | 'output'): Json {
    const known = this.#names.get(schema) ?? name
    this.#names.set(schema, known)
    this.schemas[known] ??= schemaOf(schema, io)
    return { $ref: `#/components/schemas/${known}` }
  }
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function contentOf(shape: AnswerShape, name: string, components: Components): Json {
  if ('file' in shape) return { [shape.file.split(';')[0] ?? shape.file]: {} }
  if (!('events' in shape)) return { 'application/json': { schema: components.refer(shape, name, 'output') } }
  const events = Object.entries(shape.events)
  const anyOf = events.map(([event, schema]) => components.refer(schema, `${capitalized(event)}Event`, 'output'))
  return { 'text/event-stream': { schema: { anyOf } } }
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

/** Refusals of one status are one response; its codes are listed. */
function problemsOf(endpoint: Endpoint): Json {
  const refusals = possibleRefusals(endpoint)
  const statuses = [...new Set(refusals.map((code) => REFUSALS[code].status))]
  const entries = statuses.map((status) => {
    const codes = refusals.filter((code) => REFUSALS[code].status === status)
    const description = codes.map((code) => `\`${code}\`: ${REFUSALS[code].title}.`).join(' ')
    return [status, { description, content: PROBLEM }]
  })
  return Object.fromEntries(entries)
}

function parametersOf({ params = {}, query }: Endpoint): Json[] {
  const inPath = Object.entries(params).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(schema, 'input'),
  }))
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: schemaOf(schema, 'input'),
  }))
  return [...inPath, ...inQuery]
}

const PLAYER = { player: [] }
const USER = { user: [] }
const SECURITY: Readonly<Record<CallerKind, readonly object[]>> = {
  public: [{}],
  anyone: [{}, PLAYER, USER],
  player: [PLAYER, USER],
  user: [USER],
  teacher: [USER],
  host: [USER],
  owner: [USER],
}

function operationOf({ feature, name, endpoint }: Operation, components: Components): Json {
  const { summary, caller, body, answer } = endpoint
  const parameters = parametersOf(endpoint)
  const title = capitalized(name)
  const success = { description: summary, ...(answer && { content: contentOf(answer, `${title}Answer`, components) }) }
  const schema = body && components.refer(body, `${title}Request`, 'input')
  return {
    operationId: name,
    tags: [feature],
    summary,
    security: SECURITY[caller],
    ...(parameters.length > 0 && { parameters }),
    ...(schema && { requestBody: { required: true, content: { 'application/json': { schema } } } }),
    responses: {
      ...Object.fromEntries(statusesOf(endpoint).map((status) => [status, success])),
      ...problemsOf(endpoint),
    },
  }
}

export function openapiOf(operations: readonly Operation[]): Json {
  const components = new Components()
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    const { path, method } = operation.endpoint
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(operation, components) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Demarcate',
      version: '1',
      description: 'Play a border. Errors are application/problem+json with a stable `code`.',
    },
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: {
        player: { type: 'apiKey', in: 'cookie', name: 'demarcate_player' },
        user: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
      },
    },
  }
}
