import type { GeoJSONSource } from 'maplibre-gl'
import type { Page } from 'playwright-core'
import { STILL, visit } from './browser'
import { answer } from './hands/hand'
import { mouse } from './hands/mouse'
import { expectSoon } from './map'
import { Player } from './player'
import { begin } from './quizzes'

interface Frame {
  /** The line from the guess to the truth, as far as it is drawn. */
  readonly link: string
  readonly isMoving: boolean
}

declare global {
  interface Window {
    film?: Frame[]
  }
}

/** From now on notes every frame in which the map has an answer. */
const film = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: Frame[] = []
    window.film = frames
    const dataOf = (source: string) => {
      const map = window.liveMap()
      return JSON.stringify(map?.getSource<GeoJSONSource>(source)?.serialize().data)
    }
    const look = () => {
      const isMoving = window.liveMap()?.isMoving() ?? false
      if (dataOf('overlay').includes('"role"')) frames.push({ link: dataOf('link'), isMoving })
      requestAnimationFrame(look)
    }
    look()
  })

const framesOf = (page: Page): Promise<Frame[]> => page.evaluate(() => window.film ?? [])

test('who wants no motion sees the whole answer at once', async () => {
  const { context, page } = await visit(STILL)
  const player = new Player(page)
  const { attempt, question } = await begin(context, { kinds: ['place'], length: 1 })
  if (!question) throw new Error('there is a question')
  await player.open(attempt.id)
  await player.asked(question)
  await film(page)
  const { explanation } = await answer(mouse, player, question)
  await expectSoon(async () => (await framesOf(page)).length > 20)
  const [link] = explanation.overlay.features.features.flatMap(({ geometry, properties: { role } }) =>
    role === 'link' && geometry.type === 'LineString' ? [geometry.coordinates] : [],
  )
  const frames = await framesOf(page)
  expect(new Set(frames.map((frame) => frame.link)).size).toBe(1)
  expect(frames[0]?.link).toContain(JSON.stringify(link))
  expect(frames.filter(({ isMoving }) => isMoving)).toEqual([])
})
