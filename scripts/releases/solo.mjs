/** What people play alone: ranked and not, finished and open, the day's quiz, replays, reviews. */

export const PACK = 'china-kazakhstan'
const KINDS = ['order', 'place', 'match', 'choose', 'estimate', 'trace']
const ATTEMPTS = '/api/v1/attempts'

/** Somebody who comes back after some days: their answers and memories are made older. */
const AGED = [
  `UPDATE "Attempt" SET "startedAt" = "startedAt" - $2::interval, "posedAt" = "posedAt" - $2::interval,
     "finishedAt" = "finishedAt" - $2::interval WHERE "playerId" = $1`,
  `UPDATE "Response" SET "createdAt" = "createdAt" - $2::interval
     WHERE "attemptId" IN (SELECT "id" FROM "Attempt" WHERE "playerId" = $1)`,
  `UPDATE "Memory" SET "due" = "due" - $2::interval, "lastReviewAt" = "lastReviewAt" - $2::interval
     WHERE "playerId" = $1`,
]

async function ranked(recorder, by, nickname) {
  const posed = await recorder.begin(by, `${by}Solo`, ATTEMPTS, { pack: PACK })
  if (nickname) await recorder.ask(by, 'PATCH', '/api/v1/me', { nickname })
  await recorder.play(by, `${by}Solo`, posed)
}

async function openSolo(recorder) {
  const posed = await recorder.begin('ada', 'adaOpen', ATTEMPTS, { pack: PACK })
  await recorder.play('ada', 'adaOpen', posed, { count: 4 })
}

/** Seeds of the players' own: all six kinds, and one of which only two are chosen. */
async function ownSeeds(recorder) {
  const all = await recorder.begin('ben', 'benSeed', ATTEMPTS, { pack: PACK, kinds: KINDS, length: 12, seed: 'ben' })
  await recorder.play('ben', 'benSeed', all, { pace: false })
  const some = { pack: PACK, kinds: ['trace', 'choose'], length: 6, seed: 'a seed of ben' }
  await recorder.play('ben', 'benTwoKinds', await recorder.begin('ben', 'benTwoKinds', ATTEMPTS, some), { count: 3 })
}

async function replay(recorder) {
  const posed = await recorder.begin('ben', 'benAgain', ATTEMPTS, { again: '{benSeed}' })
  await recorder.play('ben', 'benAgain', posed, { count: 5, pace: false })
}

async function daily(recorder) {
  const place = '/api/v1/daily/attempts'
  const begun = await recorder.begin('ben', 'benDaily', place)
  await recorder.play('ben', 'benDaily', begun, { count: 5 })
  for (const by of ['ada', 'emil']) await recorder.play(by, `${by}Daily`, await recorder.begin(by, `${by}Daily`, place))
}

/** Cleo played three days ago; today things are due for her. */
async function memories(recorder, database) {
  const own = { pack: PACK, kinds: KINDS, length: 18, seed: 'cleo' }
  await recorder.play('cleo', 'cleoSeed', await recorder.begin('cleo', 'cleoSeed', ATTEMPTS, own), { pace: false })
  await recorder.ask('cleo', 'GET', '/api/v1/me/review')
  const { rows } = await database.query('SELECT "playerId" AS id FROM "Attempt" WHERE "id" = $1', [
    recorder.names.cleoSeed,
  ])
  for (const text of AGED) await database.query(text, [rows[0].id, '3 days'])
  const due = await recorder.begin('cleo', 'cleoReview', '/api/v1/me/review/attempts', { pack: PACK, length: 6 })
  await recorder.play('cleo', 'cleoReview', due, { count: 2, pace: false })
  const fit = await recorder.begin('cleo', 'cleoPractice', '/api/v1/me/practice/attempts', { pack: PACK, length: 6 })
  await recorder.play('cleo', 'cleoPractice', fit, { pace: false })
}

/** Too fast for the boards: found when a board is looked at. */
async function hasty(recorder) {
  await recorder.play('finn', 'finnFast', await recorder.begin('finn', 'finnFast', ATTEMPTS, { pack: PACK }), {
    pace: false,
  })
}

export async function playAlone(recorder, database) {
  await Promise.all([
    ranked(recorder, 'ada', 'Ada of Almaty').then(() => openSolo(recorder)),
    ranked(recorder, 'ben', 'Бен')
      .then(() => ownSeeds(recorder))
      .then(() => replay(recorder)),
    ranked(recorder, 'dana', 'Dana'),
    ranked(recorder, 'emil'),
    memories(recorder, database),
    hasty(recorder),
  ])
  await recorder.ask('dana', 'PATCH', '/api/v1/me', { unlisted: true })
  await daily(recorder)
  const { body } = await recorder.ask('ben', 'POST', '/api/v1/me/recovery')
  recorder.people.ben.recoveryCode = body.recoveryCode
  for (const [by, position, reason] of [
    ['ada', 1, 'map'],
    ['ben', 0, 'wrong'],
  ])
    await recorder.ask(by, 'PUT', `${ATTEMPTS}/{${by}Solo}/flags/${position}`, { reason })
}

/** Finished in the last moment: no board has counted it, no memory holds it. */
export async function playLast(recorder) {
  const posed = await recorder.begin('lena', 'lenaLast', ATTEMPTS, { pack: PACK })
  await recorder.ask('lena', 'PATCH', '/api/v1/me', { nickname: 'Lena' })
  await recorder.play('lena', 'lenaLast', posed)
}
