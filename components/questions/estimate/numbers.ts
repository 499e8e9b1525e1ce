import type { useFormatter } from 'use-intl/react'
import type { Questions } from '../view'

type Scale = Pick<Questions['estimate'], 'min' | 'max' | 'step' | 'unit'>

/** A reader types "1 782,5" as well as "1782.5". Outside the question's range it is no answer. */
export function readNumber(text: string, { min, max }: Scale): number | null {
  const value = Number(normalizedNumber(text))
  return text.trim() !== '' && Number.isFinite(value) && value >= min && value <= max ? value : null
}

/** Thousands may be parted by spaces or a comma; a single comma before other than three digits is a decimal one. */
function normalizedNumber(text: string): string {
  const tight = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(tight) ? tight.replaceAll(',', '') : tight.replace(',', '.')
}

/** The nearest value the slider can stand on. */
export function onStep(value: number, { min, step }: Scale): number {
  const digits = String(step).split('.')[1]?.length ?? 0
  return Number((min + Math.round((value - min) / step) * step).toFixed(digits))
}

/** How this question's numbers are written. A year has no thousands: 1881. */
export function numbersOf({ unit, step }: Scale, format: ReturnType<typeof useFormatter>): (value: number) => string {
  const maximumFractionDigits = Math.max(2, String(step).split('.')[1]?.length ?? 0)
  return (value) => format.number(value, { maximumFractionDigits, useGrouping: unit !== 'year' })
}

const SYMBOLS = new Map([
  ['km2', 'km²'],
  ['year', ''],
  ['count', ''],
])

/** A unit as it stands behind its number; years and counts have none. */
export const symbolOf = (unit: string): string => SYMBOLS.get(unit) ?? unit
