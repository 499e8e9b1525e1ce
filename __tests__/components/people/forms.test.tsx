import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { NicknameForm } from '@/components/people/NicknameForm'
import { RecoveryCode } from '@/components/people/RecoveryCode'
import { RecoveryForm } from '@/components/people/RecoveryForm'
import { SignInForm } from '@/components/people/SignInForm'
import { SignUpForm } from '@/components/people/SignUpForm'
import { messages } from '@/messages/en'
import { type FakeReply, fakeServer, refusal } from '../fake-server'

const { people } = messages

const show = (inside: React.ReactNode) => render(<WordsProvider messages={{ people }}>{inside}</WordsProvider>)
const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

/** next-auth hands out its token; every other request gets `reply`. */
const serve = (reply: FakeReply | undefined) =>
  fakeServer(({ path }) => (path === '/api/auth/csrf' ? { body: { csrfToken: 'token' } } : reply))

beforeEach(() => {
  location.hash = ''
})

describe('signing in', () => {
  async function signIn() {
    show(<SignInForm to="#there" />)
    await type(people.email, 'ada@example.org')
    await type(people.password, 'a good password')
    await press(people.signIn)
  }

  test('sends the address and the password with next-auth’s token, and goes on to the page that was asked for', async () => {
    const requests = serve({ body: { url: '/' } })
    await signIn()
    expect(requests[1]).toEqual({
      method: 'POST',
      path: '/api/auth/callback/credentials',
      body: { email: 'ada@example.org', password: 'a good password', csrfToken: 'token', json: 'true' },
    })
    expect(location.hash).toBe('#there')
  })

  test.each([
    ['a wrong password', { status: 401, body: { url: '/' } }, people.wrong],
    ['too many tries', { ...refusal(429, 'too-many'), headers: { 'retry-after': '100' } }, 'Wait 2 minutes'],
    ['a server in trouble', { status: 503, body: '<html>' }, people.failed],
    ['a lost network', undefined, people.failed],
  ])('says what is wrong and stays: %s', async (_, reply, message) => {
    serve(reply)
    await signIn()
    expect(await screen.findByText(message, { exact: false })).toBeInTheDocument()
    expect(location.hash).toBe('')
    expect(screen.getByRole('button', { name: people.signIn })).toBeInTheDocument()
  })

  test('sends nothing but the token’s request while next-auth gives none', async () => {
    const requests = fakeServer(() => ({ status: 500 }))
    await signIn()
    expect(requests.map(({ path }) => path)).toEqual(['/api/auth/csrf'])
    expect(screen.getByText(people.failed)).toBeInTheDocument()
  })
})

describe('making an account', () => {
  async function signUp() {
    show(<SignUpForm to="#there" initialRole="teacher" />)
    await type(people.name, 'Ada')
    await type(people.email, 'ada@example.org')
    await userEvent.type(screen.getByLabelText(people.password), 'short one')
    const form = screen.getByRole('button', { name: people.signUp }).closest('form')
    if (form) form.noValidate = true
    await press(people.signUp)
  }

  test('makes the account and signs in to it', async () => {
    const requests = serve({ status: 201, body: {} })
    await signUp()
    expect(requests.map(({ path }) => path)).toEqual([
      '/api/v1/users',
      '/api/auth/csrf',
      '/api/auth/callback/credentials',
    ])
    expect(requests[0]?.body).toEqual({ email: 'ada@example.org', password: 'short one', name: 'Ada', role: 'teacher' })
    expect(location.hash).toBe('#there')
  })

  test.each([
    ['name', people.name, people.nameBad],
    ['email', people.email, people.emailBad],
    ['password', people.password, people.passwordCommon],
  ])('says beside the field what is wrong with it: %s', async (path, label, message) => {
    const requests = serve(refusal(422, 'invalid-request', [{ path, message: 'bad' }]))
    await signUp()
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(message)
    expect(screen.queryByText(people.failed)).not.toBeInTheDocument()
    expect(requests).toHaveLength(1)
  })

  test.each([
    ['email-taken', people.emailTaken],
    ['registration-closed', people.closed],
  ])('says why there can be no account: %s', async (code, message) => {
    serve(refusal(409, code))
    await signUp()
    expect(screen.getByText(message)).toBeInTheDocument()
  })
})

describe('recovery', () => {
  test('an unknown code is said to be one', async () => {
    const requests = serve(refusal(404, 'unknown-code'))
    show(<RecoveryForm />)
    await type(people.codeField, 'AAAA-BBBB-CCCC')
    await press(people.codeEnter)
    expect(requests[0]?.body).toEqual({ recoveryCode: 'AAAA-BBBB-CCCC' })
    expect(screen.getByText(people.codeUnknown)).toBeInTheDocument()
  })

  test('a new code is shown once it was issued, and not before', async () => {
    serve({ status: 201, body: { recoveryCode: 'ABCD-EFGH-JKMN' } })
    show(<RecoveryCode />)
    expect(screen.queryByText('ABCD-EFGH-JKMN')).not.toBeInTheDocument()
    await press(people.codeIssue)
    expect(screen.getByRole('status')).toHaveTextContent('ABCD-EFGH-JKMN')
  })
})

describe('the nickname', () => {
  test('is saved with the wish to stay off boards; an empty one is none', async () => {
    const requests = serve({ body: {} })
    show(<NicknameForm nickname="Ada" unlisted={false} />)
    await userEvent.clear(screen.getByLabelText(people.nickname))
    await userEvent.click(screen.getByRole('checkbox'))
    await press(people.save)
    expect(requests).toEqual([{ method: 'PATCH', path: '/api/v1/me', body: { nickname: null, unlisted: true } }])
    expect(screen.getByText(people.saved)).toBeInTheDocument()
  })

  test.each([
    ['too-long', people.nicknameLong],
    ['rude', people.nicknameUnfit],
  ])('an unfit one is told beside the field: %s', async (message, text) => {
    serve(refusal(422, 'invalid-request', [{ path: 'nickname', message }]))
    show(<NicknameForm nickname="" unlisted={false} />)
    await press(people.save)
    expect(screen.getByLabelText(people.nickname)).toHaveAccessibleDescription(text)
    expect(screen.queryByText(people.saved)).not.toBeInTheDocument()
  })
})
