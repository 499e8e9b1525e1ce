import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { geoFile, type LonLat, packFile, riversFile } from '@/lib/pack/schema'

const PACK = 'public/packs/china-kazakhstan'
const FONTS = 'public/map-fonts'
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const geo = geoFile.parse(json(`${PACK}/geo.json`))
const rivers = riversFile.parse(json(`${PACK}/rivers.json`))

/** From GeoNames and the sources of the pack: places whose side of the border is beyond doubt. */
const IN_KAZAKHSTAN: Record<string, LonLat> = {
  Maykapshagay: [85.6104, 47.48235],
  Bakhty: [82.73512, 46.65629],
  Dostyk: [82.48044, 45.25332],
  Khorgos: [80.38522, 44.22335],
  Kolzhat: [80.67426, 43.50952],
  Alekseyeva: [85.73474, 48.42648],
  Akshoky: [82.86667, 46.95],
  Almaly: [80.33815, 44.28845],
  Sarybastau: [80.27289, 42.98002],
  Sumbe: [80.48735, 42.9329],
  Narynkol: [80.17495, 42.72636],
  'Lake Zaysan': [84, 47.95],
  'Lake Alakol': [81.735, 46.138],
  'Lake Zhalanashkol': [82.15483, 45.56553],
  'Lake Markakol': [85.764, 48.751],
}
const IN_CHINA: Record<string, LonLat> = {
  'Jeminay, county seat': [85.87113, 47.43403],
  'Jeminay, port': [85.63, 47.485],
  Tacheng: [82.95847, 46.74535],
  'Tacheng, port': [82.8, 46.695],
  Alashankou: [82.56981, 45.17018],
  'Alashankou, station': [82.57028, 45.17028],
  'Khorgas, town': [80.41639, 44.20276],
  'Khorgas, port': [80.4137, 44.2113],
  'Dulata, port': [80.73, 43.55],
  Huocheng: [80.87173, 44.05305],
  'Lake Ebinur': [82.948, 44.877],
  'Sayram Lake': [81.17, 44.6],
}

/** Positive to the left of the nearest piece of the line, on a plane true to scale at the point. */
function sideOf([lon, lat]: LonLat): number {
  const east = Math.cos((lat * Math.PI) / 180)
  const plane = geo.line.map(([x, y]): LonLat => [(x - lon) * east, y - lat])
  let best = { distance: Number.POSITIVE_INFINITY, side: 0 }
  plane.slice(1).forEach(([bx, by], i) => {
    const [ax, ay] = plane[i] ?? [bx, by]
    const [dx, dy] = [bx - ax, by - ay]
    const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy)))
    const distance = Math.hypot(ax + t * dx, ay + t * dy)
    if (distance < best.distance) best = { distance, side: dy * ax - dx * ay }
  })
  return best.side
}

function inside(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  return ring.reduce((odd, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd
  }, false)
}

test('geodata: the committed files are what the builders make of the packages (else: npm run geodata)', async () => {
  const command = ['--import', 'tsx', 'scripts/geodata.ts', '--check']
  const { stdout } = await promisify(execFile)(process.execPath, command).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
}, 240_000)

describe('geodata: the line', () => {
  test('runs from the northern tripoint to Khan Tengri', () => {
    expect(geo.line[0]).toEqual([87.28579, 49.11587])
    expect(geo.line.at(-1)).toEqual([80.1744, 42.21084])
  })

  test('keeps about 4,000 of the 11,551 vertices, each to a metre', () => {
    expect(geo.line.length).toBeGreaterThan(3800)
    expect(geo.line.length).toBeLessThan(4200)
    for (const point of geo.line) for (const degrees of point) expect(Number(degrees.toFixed(5))).toBe(degrees)
  })

  test.each(Object.entries(IN_KAZAKHSTAN))('has %s on its right, in Kazakhstan', (_, at) => {
    expect(sideOf(at)).toBeLessThan(0)
  })

  test.each(Object.entries(IN_CHINA))('has %s on its left, in China', (_, at) => {
    expect(sideOf(at)).toBeGreaterThan(0)
  })
})

describe('geodata: waters', () => {
  test('every lake of the pack has an outline, every river a course or a stretch of the line', () => {
    const pack = packFile.parse(json(`${PACK}/pack.json`))
    const drawn = new Set([
      ...Object.keys(geo.lakes),
      ...Object.keys(rivers.rivers),
      ...pack.stretches.map((s) => s.water),
    ])
    for (const { id } of pack.waters) expect(drawn).toContain(id)
  })

  test('a lake holds its own point', () => {
    const points: Record<string, LonLat> = {
      'lake-zaysan': [84, 47.95],
      'lake-alakol': [81.735, 46.138],
      'lake-zhalanashkol': [82.15483, 45.56553],
      'lake-ebinur': [82.948, 44.877],
      'lake-markakol': [85.764, 48.751],
      'lake-sayram': [81.17, 44.6],
      'lake-sasykkol': [80.951, 46.591],
    }
    for (const [id, at] of Object.entries(points)) expect(geo.lakes[id]?.some((ring) => inside(ring, at))).toBe(true)
  })
})

describe('geodata: the map files', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => statSync(name).isFile())

  test('every tile that the tile set promises exists: a missing one would be logged as an error', () => {
    for (let zoom = 0; zoom <= 8; zoom += 1) {
      const row = (lat: number) => {
        const sin = Math.sin((lat * Math.PI) / 180)
        return Math.floor((0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI) * 2 ** zoom)
      }
      const column = (lon: number) => Math.floor((lon / 360 + 0.5) * 2 ** zoom)
      const world = zoom <= 4
      const [west, east] = world ? [0, 2 ** zoom - 1] : [column(60), column(102)]
      const [north, south] = world ? [0, 2 ** zoom - 1] : [row(58), row(34)]
      for (let x = west; x <= east; x += 1)
        for (let y = north; y <= south; y += 1) expect(existsSync(`${PACK}/tiles/${zoom}/${x}/${y}.pbf`)).toBe(true)
    }
  })

  test('all tiles together stay under 3 MB, the poster under 35 kB', () => {
    expect(files(`${PACK}/tiles`).reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(3_000_000)
    expect(statSync(`${PACK}/poster.json`).size).toBeLessThan(35_000)
  })

  test('every font that the style declares is there', () => {
    const urls = [...readFileSync(`${FONTS}/font-faces.json`, 'utf8').matchAll(/"url":"\/map-fonts\/([^"]+)"/g)]
    expect(urls.length).toBeGreaterThan(20)
    for (const [, file] of urls) expect(existsSync(`${FONTS}/${file}`)).toBe(true)
  })
})
