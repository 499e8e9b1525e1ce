import '@testing-library/jest-dom'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, createRef, useState } from 'react'
import { IntlProvider } from 'use-intl/react'
import type { Kind, Questions, Responses, View, WorkProps } from '@/components/questions/view'
import type { MapPack } from '@/lib/map/map-pack'
import { messages } from '@/messages/en'

export const pack: MapPack = {
  slug: 'tiny',
  title: 'Tiny',
  extent: [0, 0, 10, 10],
  parties: [],
  countries: [],
  towns: [],
  waters: [{ id: 'lake', kind: 'lake', name: 'Long Lake', rank: 1, at: [4, 5] }],
  ranges: [],
  tripoints: [],
  crossings: [],
  settlements: [],
  attribution: [],
}

interface DeskProps<K extends Kind, Draft> {
  readonly view: View<K, Draft>
  readonly question: Questions[K]
  readonly parts: readonly ComponentType<WorkProps<K, Draft>>[]
  readonly onResponse: (response: Responses[K] | undefined) => void
}

/** A view's parts with a draft and nothing else around them. */
function Desk<K extends Kind, Draft>({ view, question, parts, onResponse }: DeskProps<K, Draft>) {
  const [draft, setDraft] = useState<Draft>(view.empty(question))
  const onDraft = (next: Draft) => {
    setDraft(next)
    onResponse(view.response(question, next))
  }
  return parts.map((Part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing but their place
    <Part key={index} question={question} draft={draft} onDraft={onDraft} busy={false} pack={pack} map={createRef()} />
  ))
}

/** Puts a view on the desk; `last()` is the response its draft makes now. */
export function sitDown<K extends Kind, Draft>(
  view: View<K, Draft>,
  question: Questions[K],
  ...parts: ComponentType<WorkProps<K, Draft>>[]
) {
  let latest: Responses[K] | undefined = view.response(question, view.empty(question))
  const onResponse = (response: Responses[K] | undefined) => {
    latest = response
  }
  const desk = render(
    <IntlProvider locale="en" timeZone="UTC" messages={messages}>
      <Desk view={view} question={question} parts={parts} onResponse={onResponse} />
    </IntlProvider>,
  )
  return { ...desk, user: userEvent.setup(), last: () => latest }
}
