import { PACK } from './solo.mjs'

/** What everybody can look at. Looking changes nothing but what is counted and remembered late, on boards and in memories. */

const FINISHED = [
  ['ada', 'adaSolo'],
  ['ada', 'adaDaily'],
  ['ben', 'benSolo'],
  ['ben', 'benSeed'],
  ['ben', 'benAnew'],
  ['cleo', 'cleoSeed'],
  ['cleo', 'cleoPractice'],
  ['dana', 'danaSolo'],
  ['emil', 'emilSolo'],
  ['emil', 'emilDaily'],
  ['finn', 'finnFast'],
  ['gina', 'ginaSolo'],
  ['gina', 'ginaSame'],
  ['gina', 'ginaLater'],
  ['gina', 'ginaLive'],
]
export const OPEN = [
  ['ada', 'adaOpen'],
  ['ben', 'benTwoKinds'],
  ['ben', 'benAgain'],
  ['ben', 'benDaily'],
  ['cleo', 'cleoReview'],
  ['cleo', 'cleoAnew'],
  ['hugo', 'hugoSame'],
]

function boards(day) {
  const pack = ['day', 'week', 'month', 'all'].map((period) => ['ben', `pack:${PACK}?period=${period}`])
  return [
    ...pack,
    ['emil', `pack:${PACK}?around=me&limit=3`],
    ['dana', `pack:${PACK}`],
    ['finn', `pack:${PACK}`],
    ['lena', `pack:${PACK}`],
    ['ada', `daily:${day}`],
    ['gina', 'class:{class}'],
    ['frida', 'class:{class}'],
    ['gina', 'session:{finished}'],
    ['frida', 'session:{running}'],
    ['gina', 'assignment:{same}'],
    ['ben', 'assignment:{anew}'],
  ].map(([by, board]) => [by, `leaderboards/${board}`])
}

const OF_PEOPLE = [
  ...['me', 'me/review', 'me/progress', 'me/attempts', 'me/comparisons', 'daily'].flatMap((place) =>
    ['ada', 'ben', 'cleo', 'gina', 'emil', 'lena'].map((by) => [by, place]),
  ),
  ['hugo', 'me/assignments'],
  ['gina', 'me/assignments'],
  ['ben', 'me/assignments'],
  ['frida', 'classes'],
  ['frida', 'classes/{class}'],
  ['greta', 'invitations'],
  ['frida', 'assignments'],
]

const OF_WORK = ['same', 'anew', 'later'].flatMap((work) => [
  ['frida', `assignments/{${work}}/progress`],
  ['frida', `assignments/{${work}}/report`],
  ['frida', `assignments/{${work}}/report.csv`],
])

const OF_SESSIONS = [
  ['frida', 'sessions/{finished}/report'],
  ['frida', 'sessions/{finished}/report.csv'],
  // Its screens are left out: the process that ran it goes on without what was excluded later (its report does not).
  ...['frida', 'gina', 'kai', 'pia'].map((by) => [by, 'sessions/{running}/events']),
  ['gina', 'sessions/{running}/responses/1'],
  ['frida', 'sessions/{held}/events'],
  ['quin', 'sessions/{held}/events'],
  ['rosa', 'sessions/{lobby}/events'],
]

export async function readAll(recorder) {
  const reads = []
  const read = (by, place, more) => recorder.note(reads, by, 'GET', `/api/v1/${place}`, more)
  for (const [by, name] of [...FINISHED, ...OPEN]) {
    await read(by, `attempts/{${name}}`)
    await read(by, `attempts/{${name}}/review`)
  }
  const day = new Date().toISOString().slice(0, 10)
  for (const [by, place] of [...OF_PEOPLE, ...OF_WORK, ...OF_SESSIONS, ...boards(day)]) await read(by, place)
  return reads
}
