import type { Text } from '@/lib/text/text'
import type { Unit } from './item'

const MESSAGE_KEYS = {
  km: 'quantity.km',
  m: 'quantity.m',
  mm: 'quantity.mm',
  km2: 'quantity.km2',
  '%': 'quantity.percent',
  count: 'quantity.count',
  years: 'quantity.years',
} as const

/** "1,782.75 km", "1881", "32 %". */
export const quantityText = (value: number, unit: Unit | 'years'): Text =>
  unit === 'year'
    ? { say: 'date.year', with: { year: String(Math.round(value)) } }
    : { say: MESSAGE_KEYS[unit], with: { value: roundedToHundredths(value) } }

/** Two decimals are as fine as any figure here. */
const roundedToHundredths = (value: number): number => Math.round(value * 100) / 100

/** Half a year, or half a village, is no answer. */
export const isWhole = (unit: Unit): boolean => unit === 'year' || unit === 'count'
