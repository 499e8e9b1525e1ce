import { view } from '@/lib/contract/sessions'

type View = ReturnType<typeof view.parse>

/** Everything a screen was sent, as bytes and as events. */
export interface Screen {
  text(): string
  /** The other side has ended it. */
  isOver(): boolean
  views(): View[]
  /** The newest view, once it is as asked. */
  until(holds: (seen: View) => boolean): Promise<View>
  close(): Promise<void>
}

const PATIENCE_MS = 5_000

export async function screenOf(response: Response | undefined): Promise<Screen> {
  if (response?.status !== 200 || !response.body) throw new Error(`${response?.status} ${await response?.text()}`)
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let isOver = false
  const reading = (async () => {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += decoder.decode(chunk.value)
  })()
    .catch(() => {}) // cut off, as by a server that dies
    .finally(() => {
      isOver = true
    })
  const views = () =>
    [...text.matchAll(/event: view\ndata: (.*)\n\n/g)].map(([, json = '']) => view.parse(JSON.parse(json)))
  return {
    text: () => text,
    isOver: () => isOver,
    views,
    async until(holds) {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((next) => setTimeout(next, 10))) {
        const last = views().at(-1)
        if (last && holds(last)) return last
      }
      throw new Error(`never: ${holds}; last seen: ${text.slice(-600)}`)
    },
    async close() {
      await reader.cancel().catch(() => {})
      await reading
    },
  }
}
