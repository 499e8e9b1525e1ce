import { readFileSync } from 'node:fs'
import { fitCamera, mercator, NO_PADDING } from '@/lib/map/camera'
import { toDegrees, toPageUnits, viewBoxOf } from '@/lib/map/poster-page'
import { posterFile } from '@/lib/pack/poster'
import type { Bounds } from '@/lib/pack/schema'

const poster = posterFile.parse(JSON.parse(readFileSync('public/packs/china-kazakhstan/poster.json', 'utf8')))
const extent: Bounds = [79, 41.6, 88.4, 49.6]

describe('poster', () => {
  test('its page is Mercator: units go to degrees and back', () => {
    const [lon, lat] = toDegrees(poster)(toPageUnits(poster)([82.55, 45.2]))
    expect(lon).toBeCloseTo(82.55, 6)
    expect(lat).toBeCloseTo(45.2, 6)
  })

  test('shows what the live map will show: the same picture in the same box', () => {
    const [left = 0, top = 0, width = 0, height = 0] = viewBoxOf(poster, extent).split(' ').map(Number)
    const box = { width: 800, height: 800 }
    const camera = fitCamera(extent, box, NO_PADDING)
    const scale = Math.min(box.width / width, box.height / height)
    const [x, y] = toPageUnits(poster)([82.55, 45.2])
    const [cx, cy] = mercator(camera.center)
    const [px, py] = mercator([82.55, 45.2])
    const live = { x: (px - cx) * 512 * 2 ** camera.zoom, y: (py - cy) * 512 * 2 ** camera.zoom }
    expect((x - left - width / 2) * scale).toBeCloseTo(live.x, -0.4)
    expect((y - top - height / 2) * scale).toBeCloseTo(live.y, -0.4)
  })
})
