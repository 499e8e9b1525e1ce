import { answerTo } from './responses.mjs'
import { PACK } from './solo.mjs'

/** Live sessions: one that is over, one with a question open, one held, one that has not begun. */

const place = (session, what) => `/api/v1/sessions/{${session}}/${what}`

async function open(recorder, session, settings) {
  const { body } = await recorder.ask('frida', 'POST', '/api/v1/sessions', { pack: PACK, length: 6, ...settings })
  recorder.name(session, body, 'session.code')
}

async function join(recorder, session, by, nickname) {
  const { body } = await recorder.ask(by, 'POST', place(session, 'players'), { nickname })
  recorder.name(`${by}Seat`, body, 'player.id')
  recorder.people[by].seats = { ...recorder.people[by].seats, [session]: body }
}

const press = (recorder, session, command, more) =>
  recorder.ask('frida', 'POST', place(session, 'commands'), { command, ...more })

async function answer(recorder, session, position, players) {
  const { body: view } = await recorder.ask(players[0], 'GET', place(session, 'events'))
  for (const by of players) {
    const body = { response: answerTo(view.question, by) }
    await recorder.ask(by, 'PUT', place(session, `responses/${position}`), body, 200)
  }
}

const PLAYERS = ['gina', 'hugo', 'kai', 'lena']

/** A class with teams and points for speed; one question was skipped, one is taken out afterwards. */
async function playFinished(recorder) {
  const teams = { teams: 'balanced', speedShare: 0.3, secondsPerQuestion: 60, revealWhenAllAnswered: false }
  await open(recorder, 'finished', { classId: '{class}', ...teams })
  for (const [n, nickname] of ['Gina', 'Hugo', 'Kai', 'Mia'].entries())
    await join(recorder, 'finished', PLAYERS[n], nickname)
  await press(recorder, 'finished', 'start')
  for (let position = 0; position < 6; position++) {
    if (position === 3) {
      await press(recorder, 'finished', 'skip')
      continue
    }
    await answer(recorder, 'finished', position, position === 1 ? PLAYERS.slice(0, 3) : PLAYERS)
    await press(recorder, 'finished', 'close')
    for (let presses = position === 5 ? 1 : 2; presses > 0; presses--) await press(recorder, 'finished', 'next')
  }
  const { body } = await recorder.ask('gina', 'GET', place('finished', 'events'))
  recorder.name('ginaLive', body, 'you.attempt')
  await recorder.ask('frida', 'PUT', place('finished', 'excluded'), { excluded: [3, 4] })
}

/** Two questions are over; at the third all but Kai have answered, and Pia came during it. */
async function playRunning(recorder) {
  await open(recorder, 'running', { classId: '{class}', secondsPerQuestion: 600, revealWhenAllAnswered: false })
  for (const [by, nickname] of [
    ['gina', 'Gina'],
    ['hugo', 'Hugo'],
    ['kai', 'Kai'],
  ])
    await join(recorder, 'running', by, nickname)
  await press(recorder, 'running', 'start')
  for (const position of [0, 1]) {
    await answer(recorder, 'running', position, ['gina', 'hugo', 'kai'])
    await press(recorder, 'running', 'close')
    await press(recorder, 'running', 'next')
    await press(recorder, 'running', 'next')
  }
  await join(recorder, 'running', 'pia', 'Pia')
  await answer(recorder, 'running', 2, ['gina', 'hugo'])
}

async function playHeld(recorder) {
  await open(recorder, 'held', { secondsPerQuestion: 120, revealWhenAllAnswered: false })
  await join(recorder, 'held', 'quin', 'Quin')
  await press(recorder, 'held', 'start')
  await answer(recorder, 'held', 0, ['quin'])
  await press(recorder, 'held', 'pause')
}

export async function playLive(recorder) {
  await playFinished(recorder)
  await playRunning(recorder)
  await playHeld(recorder)
  await open(recorder, 'lobby', {})
  await join(recorder, 'lobby', 'rosa', 'Rosa')
}
