import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { AssignmentForm } from '@/components/teach/AssignmentForm'
import { DeleteForm } from '@/components/teach/DeleteForm'
import { NewClass } from '@/components/teach/NewClass'
import { messages } from '@/messages/en'
import { type FakeReply, fakeServer, refusal } from '../fake-server'

const push = jest.fn()
const refresh = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh }) }))

const { assignments, teach, classes } = messages

const show = (inside: React.ReactNode) => render(<WordsProvider messages={messages}>{inside}</WordsProvider>)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  push.mockReset()
  refresh.mockReset()
})

describe('a new assignment', () => {
  const packs = [{ slug: 'tiny', title: 'Tiny' }]

  async function set(reply: FakeReply | undefined) {
    const requests = fakeServer(() => reply)
    show(<AssignmentForm packs={packs} classes={[{ id: 'c1', name: '8b' }]} classId="c1" kinds={['choose', 'place']} />)
    await press(assignments.set)
    return requests
  }

  test('needs nothing but a press: the defaults are sent, and its page opens', async () => {
    const requests = await set({ status: 201, body: { assignment: { code: '123456' } } })
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/assignments',
      body: { pack: 'tiny', classId: 'c1', length: 10, attemptsAllowed: 1, acceptLate: expect.any(Boolean) },
    })
    expect(push).toHaveBeenCalledWith('/teach/assignments/123456')
  })

  test.each([
    ['dueAt', 'past', assignments.due, assignments.pastDue],
    ['dueAt', 'before-it-opens', assignments.due, assignments.dueBeforeOpen],
    ['title', 'too-long', assignments.name, assignments.badTitle],
  ])('says beside the field what is wrong with it: %s %s', async (path, message, label, text) => {
    await set(refusal(422, 'invalid-request', [{ path, message }]))
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(text)
    expect(screen.queryByText(teach.failed)).not.toBeInTheDocument()
    expect(push).not.toHaveBeenCalled()
  })

  test.each([
    ['signed out', refusal(401, 'signed-out'), teach.signedOut],
    ['no network', undefined, teach.failed],
  ])('says why it was not set, and can be sent again: %s', async (_, reply, text) => {
    const requests = await set(reply)
    expect(screen.getByText(text)).toBeInTheDocument()
    await press(assignments.set)
    expect(requests).toHaveLength(2)
  })
})

describe('a new class', () => {
  test('a name without visible letters is refused before it is sent', async () => {
    const requests = fakeServer(() => ({ status: 201, body: { class: { id: 'c1' } } }))
    show(<NewClass look="main" />)
    await press(teach.makeClass)
    expect(screen.getByLabelText(teach.className)).toHaveAccessibleDescription(classes.badName)
    expect(requests).toEqual([])
    await userEvent.type(screen.getByLabelText(teach.className), '8b')
    await press(teach.makeClass)
    expect(requests[0]?.body).toEqual({ name: '8b' })
    expect(push).toHaveBeenCalledWith('/teach/classes/c1')
  })

  test('a teacher who was signed out reads so', async () => {
    fakeServer(() => refusal(401, 'signed-out'))
    show(<NewClass look="main" />)
    await userEvent.type(screen.getByLabelText(teach.className), '8b')
    await press(teach.makeClass)
    expect(screen.getByText(teach.signedOut)).toBeInTheDocument()
  })
})

describe('deleting', () => {
  const words = { delete: 'Delete', text: 'For good.', sure: 'Sure?', now: 'Delete now', keep: 'Keep' }

  test('asks first; “keep” deletes nothing', async () => {
    const requests = fakeServer(() => ({ status: 204 }))
    show(<DeleteForm path="/api/v1/classes/c1" words={words} />)
    await press('Delete')
    expect(screen.getByRole('button', { name: 'Keep' })).toHaveFocus()
    await press('Keep')
    expect(requests).toEqual([])
    await press('Delete')
    await press('Delete now')
    expect(requests).toEqual([{ method: 'DELETE', path: '/api/v1/classes/c1', body: undefined }])
    expect(push).toHaveBeenCalledWith('/teach')
  })

  test('a refusal is said, and nothing is left', async () => {
    fakeServer(() => refusal(500, 'internal'))
    show(<DeleteForm path="/api/v1/classes/c1" words={words} />)
    await press('Delete')
    await press('Delete now')
    expect(screen.getByText(teach.failed)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Delete' })).toBeInTheDocument()
    expect(push).not.toHaveBeenCalled()
  })
})
