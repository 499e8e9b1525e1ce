import { render } from '@testing-library/react'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { HostHead } from '@/components/live/host/HostHead'
import type { WireHostView } from '@/lib/contract/sessions'
import { messages } from '@/messages/en'
import { hostView } from './samples'

/** What a browser does that translates a page: each text is put into two elements of its own, and React's node is gone. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node)
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
}

const place = { address: 'demarcate.example/join', link: 'https://demarcate.example/join', qr: { path: '', size: 21 } }

const head = (view: WireHostView, seconds?: number) => (
  <WordsProvider messages={messages}>
    <HostHead view={view} place={place} countdown={seconds === undefined ? undefined : { seconds, share: 0.5 }} />
  </WordsProvider>
)

test('the host of a translated page sees the time run, the answers come in and the next phases', () => {
  const { container, rerender } = render(head(hostView(), 74))
  translate(container)
  rerender(head(hostView({ answered: 1 }), 73))
  expect(container.textContent).toContain('73 s left')
  expect(container.querySelector('[role=status] strong')?.textContent).toBe('1')
  const roster = hostView().roster.map((entry) => ({ ...entry, answered: true, credit: 1 }))
  rerender(head(hostView({ phase: 'revealing', answered: 2, roster })))
  expect(container.textContent).not.toContain('s left')
  expect(container.textContent).toContain('100%')
  translate(container)
  rerender(head(hostView({ phase: 'standings' })))
  rerender(head(hostView({ phase: 'asking', position: 1 }), 30))
  expect(container.textContent).toContain('30 s left')
})
