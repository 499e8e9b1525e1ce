/** What somebody in a class might answer to a question as it is shown: well-formed, and not what everybody says. */

const some = (values) => values[Math.floor(Math.random() * values.length)]
const between = (least, most) => least + (most - least) * Math.random()

function shuffled(values) {
  const left = [...values]
  return values.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0])
}

const POINTS = 40
const STRAYS = 0.2

function drawn({ from, to }) {
  const strays = between(-STRAYS, STRAYS)
  const at = (n, axis) =>
    from[axis] + ((to[axis] - from[axis]) * n) / (POINTS - 1) + strays * Math.sin((n / (POINTS - 1)) * Math.PI)
  return Array.from({ length: POINTS }, (_, n) => [at(n, 0), at(n, 1)])
}

const ANSWER = {
  order: ({ cards }) => ({ order: shuffled(cards).map(({ id }) => id) }),
  place: ({ extent: [west, south, east, north] }) => ({ at: [between(west, east), between(south, north)] }),
  match: ({ cards, bins }) => ({ bins: Object.fromEntries(cards.map(({ id }) => [id, some(bins).id])) }),
  choose: ({ options }) => ({ option: some(options).id }),
  estimate: ({ min, max }) => ({ value: between(min, max) }),
  trace: (question) => ({ line: drawn(question) }),
}

export const answerTo = (question) => ANSWER[question.kind](question)
