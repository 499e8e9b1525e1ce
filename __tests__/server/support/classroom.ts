import { type Person, signUp, someAddress } from './accounts'
import { call } from './call'

/** A class with its teacher, made by the API. */
export interface Classroom {
  readonly teacher: Person
  readonly id: string
  readonly code: string
}

export async function classroom({
  roster = '',
  teacher,
}: {
  roster?: string
  teacher?: Person
} = {}): Promise<Classroom> {
  const owner = teacher ?? (await signUp({ role: 'teacher' }))
  const made = await call('POST', '/api/v1/classes', { body: { name: '9b' }, cookie: owner.cookie })
  if (made.status !== 201) throw new Error(made.text)
  const { id, code } = made.body.class
  if (roster) await call('POST', `/api/v1/classes/${id}/members`, { body: { roster }, cookie: owner.cookie })
  return { teacher: owner, id, code }
}

/** A guest of a class, with the cookie of their device. */
export async function join(code: string, name: string, cookie?: string) {
  const joined = await call('POST', '/api/v1/classes/join', { body: { code, name }, cookie, headers: someAddress() })
  return { ...joined, cookie: joined.cookie ?? cookie ?? '' }
}

export const rosterOf = async ({ id, teacher }: Classroom): Promise<{ id: string; name: string; state: string }[]> =>
  (await call('GET', `/api/v1/classes/${id}/members`, { cookie: teacher.cookie })).body.members
