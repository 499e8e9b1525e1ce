import { createHash } from 'node:crypto'

/** What somebody answers to a question as it is shown: well-formed, and the same for the same person and question. */

function chanceOf(by, { prompt, position }) {
  let n = 0
  return () => {
    const hash = createHash('sha256').update(`${by} ${prompt} ${position} ${n++}`).digest()
    return hash.readUInt32BE() / 2 ** 32
  }
}

const between = (chance, least, most) => Number((least + (most - least) * chance()).toFixed(5))
const some = (chance, values) => values[Math.floor(chance() * values.length)]

function shuffled(chance, values) {
  const left = [...values]
  return values.map(() => left.splice(Math.floor(chance() * left.length), 1)[0])
}

const POINTS = 12
/** Degrees off the straight line. */
const STRAYS = 0.2

function lineOf(chance, { from, to }) {
  const strays = between(chance, -STRAYS, STRAYS)
  return Array.from({ length: POINTS }, (_, n) => {
    const share = n / (POINTS - 1)
    return [0, 1].map((axis) => from[axis] + (to[axis] - from[axis]) * share + strays * Math.sin(share * Math.PI))
  })
}

const RESPONSES = {
  order: (chance, { cards }) => ({ order: shuffled(chance, cards).map(({ id }) => id) }),
  place: (chance, { extent: [west, south, east, north] }) => ({
    at: [between(chance, west, east), between(chance, south, north)],
  }),
  match: (chance, { cards, bins }) => ({
    bins: Object.fromEntries(cards.map(({ id }) => [id, some(chance, bins).id])),
  }),
  choose: (chance, { options }) => ({ option: some(chance, options).id }),
  estimate: (chance, { min, max }) => ({ value: between(chance, min, max) }),
  trace: (chance, question) => ({ line: lineOf(chance, question) }),
}

/** A kind that a later release has needs its line above. */
export function answerTo(question, by) {
  const respond = RESPONSES[question.kind]
  if (!respond) throw new Error(`Nobody knows how to answer a question of the kind ${question.kind}.`)
  return respond(chanceOf(by, question), question)
}
