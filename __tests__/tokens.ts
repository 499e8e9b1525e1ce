import { readFileSync } from 'node:fs'
import { type MapColors, mapColorsOf } from '@/components/map/map-colors'

/** The design tokens as `app/tokens.css` declares them. */
export const TOKENS_CSS = readFileSync('app/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

const declared = new Map(
  [...TOKENS_CSS.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
)

/** A token's colour in a theme, as the browser would resolve it. */
export function tokenIn(theme: 'day' | 'night', token: string): string {
  const value = declared.get(token)
  if (value === undefined) throw new Error(`${token} is no token`)
  const [, day, night] = /^light-dark\(\s*([^,]+?),\s*([^)]+?)\s*\)$/.exec(value) ?? []
  return (theme === 'day' ? day : night) ?? value
}

const colorsIn = (theme: 'day' | 'night'): MapColors => mapColorsOf((token) => tokenIn(theme, token))

export const DAY = colorsIn('day')
export const NIGHT = colorsIn('night')
