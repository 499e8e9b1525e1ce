import { OPEN } from './reads.mjs'
import { answerTo } from './responses.mjs'

/** What happens after the dump was made, at the old code: the new code, opened on the dump, must answer the same. */

const ATTEMPTS = '/api/v1/attempts'

/** Every question that is left of an open attempt, then the review of all. */
async function finish(note, by, name) {
  let { question } = await note(by, 'GET', `${ATTEMPTS}/{${name}}`)
  while (question) {
    const place = `${ATTEMPTS}/{${name}}/responses/${question.position}`
    const body = { response: answerTo(question, by) }
    question = (await note(by, 'PUT', place, { body })).question
  }
  await note(by, 'GET', `${ATTEMPTS}/{${name}}/review`)
}

/** The answer that was given before, again; and another one. */
async function repeat(note, by, name) {
  const { items } = await note(by, 'GET', `${ATTEMPTS}/{${name}}/review`)
  const [{ response, key }] = items
  const place = `${ATTEMPTS}/{${name}}/responses/0`
  await note(by, 'PUT', place, { body: { response } })
  const other = JSON.stringify(key) === JSON.stringify(response) ? undefined : key
  if (other) await note(by, 'PUT', place, { body: { response: other }, expects: 409 })
}

/** Quizzes that others have begun are begun by those who have not. */
async function begin(note) {
  const begun = { names: { emilAgain: 'attempt.id' }, body: { again: '{emilSolo}' } }
  await note('emil', 'POST', ATTEMPTS, begun)
  await finish(note, 'emil', 'emilAgain')
  await note('newcomer', 'POST', '/api/v1/daily/attempts', { names: { newDaily: 'attempt.id' } })
  await finish(note, 'newcomer', 'newDaily')
  const again = { names: { ginaSecond: 'attempt.id' } }
  await note('gina', 'POST', '/api/v1/assignments/{same}/attempts', again)
  await finish(note, 'gina', 'ginaSecond')
}

async function work(note) {
  await note('frida', 'PATCH', '/api/v1/assignments/{later}', { body: { closed: true } })
  await note('gina', 'GET', `${ATTEMPTS}/{ginaLater}/review`)
  await note('frida', 'PUT', '/api/v1/assignments/{same}/excluded', { body: { excluded: [] } })
  await note('frida', 'GET', '/api/v1/assignments/{anew}/report')
}

const place = (session, what) => `/api/v1/sessions/{${session}}/${what}`
const press = (note, session, command) => note('frida', 'POST', place(session, 'commands'), { body: { command } })

async function ask(note, session, players) {
  const view = await note(players[0], 'GET', place(session, 'events'))
  for (const by of players) {
    const body = { response: answerTo(view.question, by) }
    await note(by, 'PUT', place(session, `responses/${view.position}`), { body })
  }
}

/** Kai is the last to answer; then the class goes on to its end. */
async function live(note) {
  await ask(note, 'running', ['kai', 'gina'])
  const { key } = await note('gina', 'GET', place('running', 'responses/1'))
  await note('gina', 'PUT', place('running', 'responses/1'), { body: { response: key }, expects: 409 })
  for (let position = 2; position < 6; position++) {
    if (position > 2) await ask(note, 'running', ['pia', 'gina', 'hugo', 'kai'])
    await press(note, 'running', 'close')
    await note('gina', 'GET', place('running', 'events'))
    await press(note, 'running', 'next')
    if (position < 5) await press(note, 'running', 'next')
  }
  await note('frida', 'GET', place('running', 'report'))
  await note('frida', 'GET', '/api/v1/leaderboards/session:{running}')
  for (const command of ['resume', 'close', 'end']) await press(note, 'held', command)
  await press(note, 'lobby', 'start')
  await ask(note, 'lobby', ['rosa'])
}

/** A guest's code for another device, a name on the roster, a seat in a class by its code. */
async function comeBack(note, people) {
  const { recoveryCode } = people.ben
  await note('benElsewhere', 'POST', '/api/v1/recovery', { body: { recoveryCode } })
  await note('benElsewhere', 'GET', '/api/v1/me')
  await note('jules', 'POST', '/api/v1/classes/join', { body: { code: '{classCode}', name: 'Jules Free' } })
  await note('frida', 'GET', '/api/v1/classes/{class}/members')
  const seat = { recoveryCode: people.pia.seats.running.recoveryCode }
  await note('piaElsewhere', 'POST', place('running', 'players'), { body: seat })
}

/** No board of a pack or a day is looked at here: whether attempts count that are finished this fast is up to the machine. */
export async function goOn(recorder, people) {
  const moves = []
  const note = (by, method, path, options) => recorder.note(moves, by, method, path, options)
  await comeBack(note, people)
  for (const [by, name] of OPEN.slice(0, 3)) await repeat(note, by, name)
  for (const [by, name] of OPEN) await finish(note, by, name)
  await begin(note)
  await work(note)
  await live(note)
  return moves
}
