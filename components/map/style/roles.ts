import type { ExpressionSpecification } from 'maplibre-gl'
import type { Role } from '@/lib/questions/explanation'

/** Filters for the features of an overlay. */

export const OVERLAY = { source: 'overlay' } as const
export const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const
export const role = (...roles: Role[]): ExpressionSpecification => ['in', ['get', 'role'], ['literal', roles]]
export const shape = (type: 'Point' | 'LineString' | 'Polygon'): ExpressionSpecification => [
  'in',
  ['geometry-type'],
  ['literal', [type, `Multi${type}`]],
]
export const of = (type: 'Point' | 'LineString' | 'Polygon', ...roles: Role[]): ExpressionSpecification => [
  'all',
  role(...roles),
  shape(type),
]
