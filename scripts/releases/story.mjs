import { playLive } from './live.mjs'
import { readAll } from './reads.mjs'
import { foundClass, setWork } from './school.mjs'
import { playAlone, playLast } from './solo.mjs'

/** Everything that a database of a release is to hold. Answers who played it, and what `{name}` stands for. */
export async function playAll(recorder, database) {
  await recorder.signUp('ada', 'student', 'Ada Student')
  await Promise.all([playAlone(recorder, database), foundClass(recorder)])
  await setWork(recorder)
  await playLive(recorder)
  // Boards and memories are made when somebody looks.
  await readAll(recorder)
  await playLast(recorder)
  const { names: about } = recorder
  return { people: peopleOf(recorder), about }
}

/** As browsers have them; the cookie of a form is no use to anybody. */
function peopleOf({ people }) {
  const withoutForm = (cookie) => cookie.replace(/(; )?next-auth\.csrf-token=[^;]*/, '').replace(/^; /, '')
  return Object.fromEntries(
    Object.entries(people).map(([by, { cookie, ...rest }]) => [by, { cookie: withoutForm(cookie), ...rest }]),
  )
}
