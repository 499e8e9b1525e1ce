import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { RosterEditor } from '@/components/teach/RosterEditor'
import { RosterList } from '@/components/teach/RosterList'
import type { WireMember } from '@/lib/contract/classes'
import teaching from '@/messages/en/teach.json'
import { fakeServer } from '../fake-server'

const refresh = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }))

const { teach, classes } = teaching

const serve = (status = 201, body: object = {}) => fakeServer(() => ({ status, body }))

const editor = (known: string[] = []) =>
  render(
    <WordsProvider messages={{ teach, classes }}>
      <RosterEditor classId="c" existing={known} look="main" />
    </WordsProvider>,
  )

const field = () => screen.getByLabelText(classes.names)
const addButton = () => screen.getByRole('button', { name: /^Add/ })

describe('the roster editor', () => {
  test('says how many names are ready and what is wrong in which line, as they are written', async () => {
    editor(['Grace'])
    expect(addButton()).toBeDisabled()
    await userEvent.type(field(), 'Ada{enter}grace{enter}ADA')
    const preview = await screen.findByRole('region', { name: classes.preview })
    await waitFor(() => expect(preview).toHaveTextContent('1 name is ready · 2 lines have something wrong'))
    const [known, doubled] = within(preview).getAllByRole('listitem')
    expect(known).toHaveTextContent('Line 2grace On the roster already.')
    expect(doubled).toHaveTextContent('Line 3ADA The same name as in line 1.')
    expect(addButton()).toHaveTextContent('Add 1 name')
  })

  test('reads a file', async () => {
    const { container } = editor()
    const file = new File(['x'], 'class.csv', { type: 'text/csv' })
    Object.defineProperty(file, 'text', { value: async () => 'Name;Group\nAda;a\nLi Wei;b' })
    const input = container.querySelector('input[type=file]')
    if (!(input instanceof HTMLInputElement)) throw new Error('no file field')
    await userEvent.upload(input, file)
    await waitFor(() => expect(addButton()).toHaveTextContent('Add 2 names'))
  })

  test('sends what was written, empties the field, says what was added, and shows the roster anew', async () => {
    const sent = serve()
    editor()
    await userEvent.type(field(), 'Ada{enter}Grace')
    await userEvent.click(addButton())
    expect(await screen.findByText('2 names were added.')).toBeVisible()
    expect(sent).toEqual([{ method: 'POST', path: '/api/v1/classes/c/members', body: { roster: 'Ada\nGrace' } }])
    expect(field()).toHaveValue('')
    expect(refresh).toHaveBeenCalled()
  })

  test('keeps what was written where the server does not answer', async () => {
    serve(503, { code: 'unavailable' })
    editor()
    await userEvent.type(field(), 'Ada')
    await userEvent.click(addButton())
    expect(await screen.findByText(teach.failed)).toBeVisible()
    expect(field()).toHaveValue('Ada')
  })
})

const member = (name: string, state: WireMember['state']): WireMember => ({
  id: name,
  name,
  state,
  joinedAt: null,
  extraTime: 0,
})

describe('the roster', () => {
  const list = () =>
    render(
      <WordsProvider messages={{ teach, classes }}>
        <RosterList classId="c" roster={[member('Ada', 'joined'), member('Eve', 'asking')]} />
      </WordsProvider>,
    )

  test('shows first who waits, and confirms them', async () => {
    const sent = serve(200)
    list()
    expect(screen.getAllByRole('listitem').map((row) => row.textContent?.slice(0, 3))).toEqual(['Eve', 'Ada'])
    await userEvent.click(screen.getByRole('button', { name: 'Confirm Eve' }))
    expect(sent).toEqual([{ method: 'PATCH', path: '/api/v1/classes/c/members/Eve', body: { confirmed: true } }])
  })

  test('changes a name and the time by keyboard', async () => {
    const sent = serve(200)
    list()
    screen.getByRole('button', { name: 'Change Ada' }).focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.type(screen.getByLabelText(classes.name), ' L.')
    await userEvent.selectOptions(screen.getByLabelText(classes.extraTime), '0.5')
    await userEvent.click(screen.getByRole('button', { name: classes.save }))
    expect(sent[0]).toMatchObject({ method: 'PATCH', body: { name: 'Ada L.', extraTime: 0.5 } })
  })

  test('says that a name is taken', async () => {
    serve(409, { code: 'name-taken', errors: [{ path: 'name', message: 'doubled' }] })
    list()
    await userEvent.click(screen.getByRole('button', { name: 'Change Ada' }))
    await userEvent.click(screen.getByRole('button', { name: classes.save }))
    expect((await screen.findAllByText(classes.taken)).length).toBeGreaterThan(0)
  })
})
