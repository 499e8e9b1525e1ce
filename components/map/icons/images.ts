import type { Map as MapGL, StyleImageMetadata } from 'maplibre-gl'
import type { MapColors } from '../map-colors'
import { DRAWINGS, type Drawing } from './drawings'
import { LEVEL_DRAWINGS } from './levels'

/** Drawn at two device pixels a CSS pixel, whatever the screen: the same picture in every test. */
const RATIO = 2

function picture({ width, height, draw }: Drawing, colors: MapColors): ImageData | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = width * RATIO
  canvas.height = height * RATIO
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.scale(RATIO, RATIO)
  draw(pen, colors)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

function options({ stretch, width, height }: Drawing): Partial<StyleImageMetadata> {
  if (!stretch) return { pixelRatio: RATIO }
  const scaled = ([from, to]: readonly [number, number]): [number, number] => [from * RATIO, to * RATIO]
  const [left, right] = scaled(stretch.x)
  const [top, bottom] = scaled(stretch.y)
  return {
    pixelRatio: RATIO,
    stretchX: [[left, right]],
    stretchY: [[top, bottom]],
    content: [2 * RATIO, 2 * RATIO, (width - 2) * RATIO, (height - 2) * RATIO],
  }
}

/** Puts all pictures into the map in a theme's colours, or repaints them. */
export function paintImages(map: MapGL, colors: MapColors): void {
  for (const [name, drawing] of Object.entries({ ...DRAWINGS, ...LEVEL_DRAWINGS })) {
    const image = picture(drawing, colors)
    if (!image) continue
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, options(drawing))
  }
}
