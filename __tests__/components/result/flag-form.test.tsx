import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { FlagForm } from '@/components/result/FlagForm'
import { messages } from '@/messages/en'
import { fakeServer } from '../fake-server'

const { flag } = messages.result
const PATH = '/api/v1/attempts/a1/flags/2'

const show = (reason?: string) =>
  render(
    <WordsProvider messages={messages}>
      <FlagForm attempt="a1" position={2} reason={reason} />
    </WordsProvider>,
  )
const text = () => screen.getByLabelText(flag.what)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name, hidden: true }))

describe('flagging a question', () => {
  test('sends the trimmed reason, and then offers to take it back', async () => {
    const requests = fakeServer(() => ({ status: 204 }))
    show()
    expect(screen.queryByText(flag.takeBack)).not.toBeInTheDocument()
    await userEvent.type(text(), '  The river is wrong ')
    await press(flag.send)
    expect(requests).toEqual([{ method: 'PUT', path: PATH, body: { reason: 'The river is wrong' } }])
    expect(screen.getByText(flag.sent)).toBeInTheDocument()
    expect(screen.getByText(flag.takeBack)).toBeInTheDocument()
    expect(screen.getByText(flag.said)).toBeInTheDocument()
  })

  test('a reason of blanks is not sent', async () => {
    const requests = fakeServer(() => ({ status: 204 }))
    show()
    await userEvent.type(text(), '   ')
    await press(flag.send)
    expect(requests).toEqual([])
  })

  test('can be taken back, and the focus then goes to the text', async () => {
    const requests = fakeServer(() => ({ status: 204 }))
    show('The river is wrong')
    expect(text()).toHaveValue('The river is wrong')
    await press(flag.takeBack)
    expect(requests).toEqual([{ method: 'DELETE', path: PATH, body: undefined }])
    expect(screen.getByText(flag.takenBack)).toBeInTheDocument()
    expect(screen.queryByText(flag.takeBack)).not.toBeInTheDocument()
    expect(text()).toHaveFocus()
  })

  test('says that it did not arrive, keeps the text and still counts as not flagged', async () => {
    fakeServer(() => undefined)
    show()
    await userEvent.type(text(), 'Wrong')
    await press(flag.send)
    expect(screen.getByText(flag.failed)).toBeInTheDocument()
    expect(text()).toHaveValue('Wrong')
    expect(screen.queryByText(flag.takeBack)).not.toBeInTheDocument()
  })
})
