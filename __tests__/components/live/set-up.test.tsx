import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { SetUp } from '@/components/live/setup/SetUp'
import { messages } from '@/messages/en'
import words from '@/messages/en/live.json'
import { fakeServer } from '../fake-server'

const push = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))

const { setup } = words

test('a host chooses how many may join: 300 unless they say otherwise', async () => {
  const sent = fakeServer(() => ({ status: 201, body: { session: { code: '123456' } } }))
  render(
    <WordsProvider locale="en" messages={messages}>
      <SetUp packs={[{ slug: 'tiny', title: 'Tiny', kinds: ['choose'] }]} classes={[]} />
    </WordsProvider>,
  )
  const seats = screen.getByLabelText(setup.seats)
  expect(seats).toHaveValue(300)
  expect(seats).toHaveAttribute('max', '5000')
  fireEvent.change(seats, { target: { value: '1200' } })
  await userEvent.click(screen.getByRole('button', { name: setup.create }))
  expect(sent[0]?.body).toMatchObject({ pack: 'tiny', seats: 1_200 })
  expect(push).toHaveBeenCalledWith('/live/123456/host')
})
