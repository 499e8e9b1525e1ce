import { dropResponse, storedResponse, storeResponse } from '@/components/api/outbox'

const entry = { position: 3, response: { option: 'a' } }

beforeEach(() => localStorage.clear())
afterEach(() => jest.restoreAllMocks())

describe('outbox', () => {
  test('a response outlives the tab until it is dropped, and belongs to one attempt', () => {
    storeResponse('one', entry)
    expect(storedResponse('one')).toEqual(entry)
    expect(storedResponse('two')).toBeUndefined()
    expect(sessionStorage).toHaveLength(0)
    dropResponse('one')
    expect(storedResponse('one')).toBeUndefined()
  })

  test.each(['{', '[]', '{"position":"3","response":{}}', '{"position":3,"response":null}', 'null'])(
    'an entry that is no response is ignored: %s',
    (text) => {
      storeResponse('one', entry)
      localStorage.setItem(localStorage.key(0) ?? '', text)
      expect(storedResponse('one')).toBeUndefined()
    },
  )

  test('a browser that refuses storage still plays', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    expect(() => storeResponse('one', entry)).not.toThrow()
    expect(storedResponse('one')).toBeUndefined()
  })
})
