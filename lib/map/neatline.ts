/** The chequered frame of the map: it counts half degrees, so it helps anyone who types coordinates. */

/** A side of the frame: degrees along it, and where each lies in pixels of the strip. */
export interface Side {
  readonly from: number
  readonly to: number
  readonly at: (degree: number) => number
}

const HALF_DEGREE = 0.5
const CHOICES = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20] as const
/** Figures stand no closer than this, in pixels; parts of a degree only where there is much room. */
const LEAST_SPACING_PX = 56
const LEAST_LENGTH_FOR_PARTS_PX = 480

export function multiplesWithin(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.floor(to / step + 1e-9) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step)
}

/** The bands that are dark: every other half degree, the even ones. */
export function darkBands(side: Side): { readonly start: number; readonly end: number }[] {
  return multiplesWithin(side.from - HALF_DEGREE, side.to, 2 * HALF_DEGREE).map((degree) => {
    const ends = [side.at(Math.max(side.from, degree)), side.at(Math.min(side.to, degree + HALF_DEGREE))]
    return { start: Math.min(...ends), end: Math.max(...ends) }
  })
}

export function figures(side: Side): { readonly at: number; readonly degree: number }[] {
  const perDegree = Math.abs(side.at(side.to) - side.at(side.from)) / (side.to - side.from)
  const step =
    CHOICES.find((choice) => choice * perDegree >= (choice < 1 ? LEAST_LENGTH_FOR_PARTS_PX : LEAST_SPACING_PX)) ?? 20
  return multiplesWithin(side.from, side.to, step).map((degree) => ({ at: side.at(degree), degree }))
}

/** "72°", "82.5°": no more decimals than needed. */
export const figure = (degree: number): string => `${Math.round(Math.abs(degree) * 10) / 10}°`
