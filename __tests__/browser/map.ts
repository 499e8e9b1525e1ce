import '@/components/map/map-opened'
import type { GeoJSONSource, Map as MapGL } from 'maplibre-gl'
import type { JSHandle, Page } from 'playwright-core'
import type { WireOverlay } from '@/lib/contract/attempts'
import type { LonLat } from '@/lib/pack/schema'

declare global {
  interface Window {
    /** The live map of the screen, once it is open. */
    liveMap: () => MapGL | undefined
  }
}

/** Runs in each page before everything else: keeps the maps that open, so that a test can ask what is drawn. */
export function keepMaps(): void {
  const maps: MapGL[] = []
  window.onDemarcateMap = (map) => maps.push(map)
  window.liveMap = () => {
    const box = document.querySelector('[data-map]')
    return maps.findLast((map) => box?.contains(map.getContainer()))
  }
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type OverlayFeatures = readonly WireOverlay['features']['features'][number][]

export interface Seen {
  readonly layer: string
  /** The feature's name, if it has one. */
  readonly text: string
}

/** The one map of a screen, as it is drawn. */
export class MapReader {
  constructor(private readonly page: Page) {}

  /** The map itself, once it stands still with all its tiles. */
  async atRest(): Promise<JSHandle<MapGL>> {
    await this.page.waitForFunction(
      () => {
        const map = window.liveMap()
        return map?.isStyleLoaded() && map.areTilesLoaded() && !map.isMoving()
      },
      undefined,
      { polling: 100 },
    )
    return this.handle()
  }

  /** The map itself. */
  async handle(): Promise<JSHandle<MapGL>> {
    return this.page.evaluateHandle(() => {
      const map = window.liveMap()
      if (!map) throw new Error('there is no map')
      return map
    })
  }

  /** What the answer's source holds: what the map was told to draw. */
  async overlay(): Promise<OverlayFeatures> {
    const map = await this.atRest()
    return featuresOf(await map.evaluate((live) => live.getSource<GeoJSONSource>('overlay')?.getData()))
  }

  /** Waits until the answer's source holds this. */
  async shows(features: OverlayFeatures): Promise<void> {
    const wanted = JSON.stringify(features)
    await expectSoon(async () => JSON.stringify(await this.overlay()) === wanted).catch(() => undefined)
    expect(await this.overlay()).toEqual(features)
  }

  /** Waits until features of the answer with all of these roles are painted. */
  async paints(roles: readonly string[]): Promise<void> {
    const map = await this.atRest()
    const painted = () =>
      map.evaluate((live) => {
        const layers = live.getStyle().layers.filter(({ id }) => id.startsWith('overlay-'))
        const found = live.queryRenderedFeatures(undefined, { layers: layers.map(({ id }) => id) })
        return found.map(({ properties }) => String(properties.role ?? properties.what))
      })
    await expectSoon(async () => {
      const found = new Set(await painted())
      return found.size > 0 && roles.every((role) => found.has(role))
    })
  }

  /** Everything that can be seen on the map now: each layer with the names that it writes. */
  async seen(): Promise<readonly Seen[]> {
    const map = await this.atRest()
    return map.evaluate((live) => {
      const features = live.queryRenderedFeatures()
      const all = features.map(({ layer, properties: { name = '', label = name } }) =>
        JSON.stringify([layer.id, label]),
      )
      return [...new Set(all)].map((one) => {
        const [layer, text]: string[] = JSON.parse(one)
        return { layer: layer ?? '', text: text ?? '' }
      })
    })
  }

  async centre(): Promise<LonLat> {
    const map = await this.handle()
    return map.evaluate((live): LonLat => [live.getCenter().lng, live.getCenter().lat])
  }

  /** Where places lie in the window. */
  async project(places: readonly (readonly number[])[]): Promise<Point[]> {
    const map = await this.handle()
    return map.evaluate((live, all) => {
      const { left, top } = live.getContainer().getBoundingClientRect()
      return all.map(([lon = 0, lat = 0]) => {
        const { x, y } = live.project([lon, lat])
        return { x: x + left, y: y + top }
      })
    }, places)
  }

  /** The part of the window where the map is seen: inside its frame, not under the sheet. */
  async free(): Promise<Box> {
    return this.page.evaluate(() => {
      const map = document.querySelector('[data-map]')?.getBoundingClientRect()
      const sheet = document.querySelector('[data-level]')?.getBoundingClientRect()
      if (!map || !sheet) throw new Error('there is no map with a sheet')
      const { left, top, right, bottom } = map
      return innerWidth < 700
        ? { left, top, right, bottom: Math.min(bottom, sheet.top) }
        : { left: Math.max(left, sheet.right), top, right, bottom }
    })
  }
}

const featuresOf = (data: unknown): OverlayFeatures => (isCollection(data) ? data.features : [])

const isCollection = (data: unknown): data is { features: OverlayFeatures } =>
  typeof data === 'object' && data !== null && 'features' in data && Array.isArray(data.features)

/** Asks again until it holds; the worker and the painter need a moment. */
export async function expectSoon(holds: () => Promise<boolean>, patienceMs = 60_000): Promise<void> {
  const until = Date.now() + patienceMs
  while (!(await holds())) {
    if (Date.now() > until) throw new Error('it did not come true in time')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export const isWithin = ({ x, y }: Point, box: Box, slack = 0): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack
