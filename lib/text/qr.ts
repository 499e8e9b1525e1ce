import { create } from 'qrcode'

/** A square code as one path of unit squares, to be drawn in an SVG of `size` × `size`. */
export interface Qr {
  readonly size: number
  readonly path: string
}

/** Four modules of nothing around it, as ISO/IEC 18004 wants. */
const QUIET = 4

export function qrOf(text: string): Qr {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const dark = Array.from(modules.data, Boolean)
  const path = dark.flatMap((isDark, i) =>
    isDark ? [`M${QUIET + (i % modules.size)} ${QUIET + Math.floor(i / modules.size)}h1v1h-1z`] : [],
  )
  return { size: modules.size + 2 * QUIET, path: path.join('') }
}
