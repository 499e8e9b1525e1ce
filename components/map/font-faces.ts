import type { StyleSpecification } from 'maplibre-gl'

export type FontFaces = StyleSpecification['font-faces']
let fonts: Promise<FontFaces> | undefined

/** Which file draws which letters. Without it the letters are the system's: worse to look at, but there. */
export function fontFaces(): Promise<FontFaces> {
  fonts ??= fetch('/map-fonts/font-faces.json')
    .then((response): Promise<FontFaces> => (response.ok ? response.json() : Promise.resolve(undefined)))
    .catch(() => undefined)
  return fonts
}
