/** When what of a reveal happens, in milliseconds from its start. */
const PIN = { at: 900, lasts: 320 }
const LINK = { at: 1000, lasts: 700 }
const REST = { at: 1500, lasts: 200 }
export const REVEAL_MS = REST.at + REST.lasts

export interface Frame {
  /** Of the pin's fall: 1 on the ground, more where it springs. */
  readonly pin: number
  readonly pinShown: boolean
  /** How much of the link and of the bands is drawn. */
  readonly drawn: number
  /** Opacity of all else. */
  readonly rest: number
}

const progressShare = (elapsedMs: number, { at, lasts }: { readonly at: number; readonly lasts: number }): number =>
  Math.min(1, Math.max(0, (elapsedMs - at) / lasts))

/** Goes a little past 1 and comes back, like cubic-bezier(.3, 1.5, .5, 1). */
const spring = (t: number): number => 1 + 2.2 * (t - 1) ** 3 + 1.2 * (t - 1) ** 2
const smooth = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)

export function frameAt(elapsedMs: number): Frame {
  return {
    pin: spring(progressShare(elapsedMs, PIN)),
    pinShown: elapsedMs >= PIN.at,
    drawn: smooth(progressShare(elapsedMs, LINK)),
    rest: progressShare(elapsedMs, REST),
  }
}

/** "55 km" at half the way is "28 km": the number counts, its unit and its decimals stay. */
export function scaleLabel(label: string, progressShare: number): string {
  return label.replace(/\d[\d,]*(?:\.\d+)?/, (figure) => {
    const decimals = figure.split('.')[1]?.length ?? 0
    const value = Number(figure.replaceAll(',', '')) * progressShare
    return new Intl.NumberFormat('en', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: figure.includes(','),
    }).format(value)
  })
}
