import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import type { Entry, Section } from '@/components/atlas/localized-entry'
import { Tabs } from '@/components/atlas/Tabs'
import { TimeStrip } from '@/components/atlas/TimeStrip'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { messages } from '@/messages/en'

const { sections: names } = messages.atlas

const entry = (id: string, year?: number): Entry => ({
  id,
  title: id,
  local: [],
  other: [],
  paragraphs: [],
  details: [],
  status: 'verified',
  sources: [],
  drawn: true,
  ...(year !== undefined && { year }),
})

const SECTIONS: readonly Section[] = [
  { name: 'events', entries: [entry('treaty', 1864), entry('protocol', 1994)] },
  { name: 'crossings', entries: [entry('gate')] },
  { name: 'waters', entries: [] },
]

beforeAll(() => {
  // jsdom lays nothing out and so has nothing to scroll.
  Element.prototype.scrollTo = () => {}
})

function Atlas() {
  const [open, setOpen] = useState<Section['name'] | undefined>('events')
  return (
    <WordsProvider messages={messages}>
      <Tabs sections={SECTIONS} open={open} onOpen={setOpen} />
    </WordsProvider>
  )
}

const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`) })

describe('the tabs of the atlas', () => {
  test('one is selected, alone in the tab order, and each says how much it holds', () => {
    render(<Atlas />)
    expect(screen.getAllByRole('tab', { selected: true })).toEqual([tab(names.events)])
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1])
    expect(tab(names.events)).toHaveTextContent('2')
  })

  test('arrow keys select the next one, around both ends, and take the focus along', async () => {
    render(<Atlas />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    expect(tab(names.crossings)).toHaveFocus()
    expect(tab(names.crossings)).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(tab(names.waters)).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(tab(names.events)).toHaveFocus()
  })

  test('other keys are left to the browser', async () => {
    render(<Atlas />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}x')
    expect(tab(names.events)).toHaveAttribute('aria-selected', 'true')
  })
})

describe('the time strip', () => {
  function show(entries: readonly Entry[]) {
    const onOpen = jest.fn()
    const { container } = render(<TimeStrip entries={entries} today={2026} open="treaty" onOpen={onOpen} />)
    const strip = container.querySelector('svg')
    if (!strip) throw new Error('no strip')
    strip.getBoundingClientRect = () => new DOMRect(100, 0, 1000, 40)
    const press = (x: number) => {
      const event = createEvent.pointerDown(strip)
      Object.defineProperty(event, 'clientX', { value: x })
      fireEvent(strip, event)
    }
    return { onOpen, container, press }
  }

  test('a press opens the event that is nearest in time', () => {
    const { onOpen, press } = show([entry('treaty', 1864), entry('undated'), entry('protocol', 1994)])
    press(110)
    press(1090)
    expect(onOpen.mock.calls).toEqual([['treaty'], ['protocol']])
  })

  test('marks events with a date only, in their order from left to right', () => {
    const { container } = show([entry('treaty', 1864), entry('undated'), entry('protocol', 1994)])
    const percents = [...container.querySelectorAll('circle')].map((mark) =>
      Number.parseFloat(mark.getAttribute('cx') ?? ''),
    )
    expect(percents).toHaveLength(2)
    expect(percents[0]).toBeLessThan(percents[1] ?? 0)
  })

  test('without any date there is nothing to open', () => {
    const { onOpen, press } = show([entry('undated')])
    press(500)
    expect(onOpen).not.toHaveBeenCalled()
  })
})
