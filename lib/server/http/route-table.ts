import 'server-only'
import { z } from 'zod'
import type { Endpoint, Method } from './endpoint'

/** Which endpoint a method and a path mean. */

export interface Route {
  readonly endpoint: Endpoint
  readonly params: z.ZodObject
}

export type RouteMatch =
  | { readonly name: 'found'; readonly route: Route; readonly segments: Readonly<Record<string, string>> }
  /** There is such a path, for other methods. */
  | { readonly name: 'other-method'; readonly allowed: readonly Method[] }
  | { readonly name: 'unknown' }

/** The paths form a tree of segments, so that finding one costs as much however many there are. */
interface Node {
  readonly fixed: Map<string, Node>
  /** Any segment. */
  variable?: Node
  /** By method. */
  readonly routes: Map<string, Route & { readonly names: readonly string[] }>
}

const emptyNode = (): Node => ({ fixed: new Map(), routes: new Map() })

const variableName = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1]

function childFor(node: Node, segment: string): Node {
  if (variableName(segment)) {
    node.variable ??= emptyNode()
    return node.variable
  }
  const child = node.fixed.get(segment) ?? emptyNode()
  node.fixed.set(segment, child)
  return child
}

function insert(root: Node, endpoint: Endpoint): void {
  const segments = endpoint.path.split('/')
  const leaf = segments.reduce(childFor, root)
  if (leaf.routes.has(endpoint.method)) throw new Error(`two endpoints of ${endpoint.method} ${endpoint.path}`)
  const names = segments.flatMap((segment) => variableName(segment) ?? [])
  leaf.routes.set(endpoint.method, { endpoint, params: z.object({ ...endpoint.params }), names })
}

/** Undefined: no text, so it names nothing. */
function decoded(segment: string): string | undefined {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** Fixed segments match as they are written: one that is encoded, doubled or left empty is another path. */
function leafOf(root: Node, path: string, values: string[]): Node | undefined {
  let node: Node | undefined = root
  for (const segment of path.split('/')) {
    const fixed: Node | undefined = node.fixed.get(segment)
    if (!fixed) {
      const value = segment === '' ? undefined : decoded(segment)
      if (!node.variable || value === undefined) return undefined
      values.push(value)
    }
    node = fixed ?? node.variable
    if (!node) return undefined
  }
  return node
}

export class RouteTable {
  readonly #root = emptyNode()

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints) insert(this.#root, endpoint)
  }

  find(method: string, path: string): RouteMatch {
    const values: string[] = []
    const leaf = leafOf(this.#root, path, values)
    if (!leaf || leaf.routes.size === 0) return { name: 'unknown' }
    const found = leaf.routes.get(method)
    if (!found)
      return { name: 'other-method', allowed: [...leaf.routes.values()].map((route) => route.endpoint.method) }
    const segments = Object.fromEntries(found.names.map((name, index) => [name, values[index] ?? '']))
    return { name: 'found', route: found, segments }
  }
}
