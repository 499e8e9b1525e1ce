import { PACK } from './solo.mjs'

/** A teacher's class, and what was set to it. */

const DAY_MS = 86_400_000
const ROSTER = 'Gina Öztürk\nHugo Ахметов\nИва Ким\nJules Free'

export async function foundClass(recorder) {
  await recorder.signUp('frida', 'teacher', 'Frida Lehrer')
  const made = await recorder.ask('frida', 'POST', '/api/v1/classes', { name: '9b' })
  recorder.name('class', made.body, 'class.id')
  recorder.name('classCode', made.body, 'class.code')
  await recorder.ask('frida', 'POST', '/api/v1/classes/{class}/members', { roster: ROSTER })
  await recorder.signUp('greta', 'teacher', 'Greta Colleague')
  await recorder.ask('frida', 'POST', '/api/v1/classes/{class}/teachers', { email: 'greta@school.example' })
  for (const [by, name] of [
    ['gina', 'Gina Öztürk'],
    ['hugo', 'hugo ахметов'],
    ['ivo', 'Somebody Else'],
  ])
    await recorder.ask(by, 'POST', '/api/v1/classes/join', { code: '{classCode}', name })
  const { body } = await recorder.ask('frida', 'GET', '/api/v1/classes/{class}/members')
  const hugo = body.members.findIndex(({ name }) => name.startsWith('Hugo'))
  recorder.name('hugoMember', body, `members.${hugo}.id`)
  await recorder.ask('frida', 'PATCH', '/api/v1/classes/{class}/members/{hugoMember}', { extraTime: 0.5 })
  await recorder.ask('gina', 'PATCH', '/api/v1/me', { nickname: 'Gina' })
  await recorder.play('gina', 'ginaSolo', await recorder.begin('gina', 'ginaSolo', '/api/v1/attempts', { pack: PACK }))
}

async function set(recorder, name, terms) {
  const { body } = await recorder.ask('frida', 'POST', '/api/v1/assignments', { pack: PACK, ...terms })
  recorder.name(name, body, 'assignment.code')
}

const startAssignment = (recorder, by, name, work) => recorder.begin(by, name, `/api/v1/assignments/{${work}}/attempts`)

/** The same questions for a class, a question taken out; drawn anew for each, for anybody; and one without results yet. */
export async function setWork(recorder) {
  const dueAt = new Date(Date.now() + 7 * DAY_MS).toISOString()
  await set(recorder, 'same', { title: 'Same for all', classId: '{class}', length: 6, attemptsAllowed: 2, dueAt })
  await set(recorder, 'anew', {
    title: 'Drawn anew',
    length: 6,
    questions: 'anew',
    attemptsAllowed: 3,
    countingRule: 'last',
  })
  await set(recorder, 'later', { title: 'Results later', classId: '{class}', length: 4, results: 'after-due', dueAt })
  const fast = { pace: false }
  await recorder.play('gina', 'ginaSame', await startAssignment(recorder, 'gina', 'ginaSame', 'same'), fast)
  await recorder.play('hugo', 'hugoSame', await startAssignment(recorder, 'hugo', 'hugoSame', 'same'), {
    ...fast,
    count: 3,
  })
  await recorder.play('ben', 'benAnew', await startAssignment(recorder, 'ben', 'benAnew', 'anew'), fast)
  await recorder.play('cleo', 'cleoAnew', await startAssignment(recorder, 'cleo', 'cleoAnew', 'anew'), {
    ...fast,
    count: 2,
  })
  await recorder.play('gina', 'ginaLater', await startAssignment(recorder, 'gina', 'ginaLater', 'later'), fast)
  await recorder.ask('hugo', 'PUT', '/api/v1/attempts/{hugoSame}/flags/0', { reason: 'The map is upside down' })
  await recorder.ask('frida', 'PUT', '/api/v1/assignments/{same}/excluded', { excluded: [1] })
}
