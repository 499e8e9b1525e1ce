import { type Delivery, type DeliveryEvent, nextDelivery, noDelivery } from '@/components/live/response-delivery'

const A = { option: 'a' }
const B = { option: 'b' }
const stateAfter = (...events: DeliveryEvent[]): Delivery =>
  [{ name: 'asked', position: 2 } as const, ...events].reduce(nextDelivery, noDelivery)

describe('an answer on its way', () => {
  it('is sent once and placed once the server has it', () => {
    expect(stateAfter({ name: 'given', response: A })).toMatchObject({ name: 'sending', position: 2, response: A })
    expect(stateAfter({ name: 'given', response: A }, { name: 'given', response: B })).toMatchObject({ response: A })
    expect(stateAfter({ name: 'given', response: A }, { name: 'accepted' })).toMatchObject({
      name: 'placed',
      response: A,
    })
  })

  it('is kept and sent again while there is no network', () => {
    const lost = stateAfter({ name: 'given', response: A }, { name: 'lost' })
    expect(lost).toMatchObject({ name: 'waiting', resume: { response: A } })
    expect(nextDelivery(lost, { name: 'retried' })).toMatchObject({ name: 'sending', response: A, tries: 1 })
  })

  it('may be given once more only if it was not understood', () => {
    const refused = (code: string) => stateAfter({ name: 'given', response: A }, { name: 'refused', code })
    expect(nextDelivery(refused('malformed-response'), { name: 'given', response: B })).toMatchObject({
      name: 'sending',
    })
    expect(nextDelivery(refused('too-late'), { name: 'given', response: B })).toMatchObject({ why: 'late' })
    expect(nextDelivery(refused('already-answered'), { name: 'given', response: B })).toMatchObject({
      why: 'elsewhere',
    })
  })

  it('is forgotten with its question, and known again from the server after a reload', () => {
    expect(stateAfter({ name: 'given', response: A }, { name: 'asked', position: 3 })).toEqual({
      name: 'open',
      position: 3,
    })
    expect(stateAfter({ name: 'known', position: 2, response: B })).toMatchObject({ name: 'placed', response: B })
  })
})
