import { includesText, isSameProse } from '@/lib/text/prose'
import { hasPlace } from './place'
import type { UnlocatedProblem } from './problem'
import type { PackFile } from './schema'
import { thingsOf } from './things'

type Fact = PackFile['facts'][number]

/** Facts the map cannot show, and questions that are wrong as they stand. */
export function factProblems(pack: PackFile): UnlocatedProblem[] {
  const placed = new Set(
    thingsOf(pack)
      .filter(hasPlace)
      .map(({ value }) => value.id),
  )
  return pack.facts.flatMap((fact, i) =>
    [...aboutProblems(fact, placed), ...chooseProblems(fact), ...estimateProblems(fact)].map(({ path, reason }) => ({
      path: `facts[${i}].${path}`,
      reason,
    })),
  )
}

const aboutProblems = ({ about }: Fact, placed: ReadonlySet<string>): UnlocatedProblem[] =>
  about.some((id) => placed.has(id)) ? [] : [{ path: 'about', reason: 'none of these has a place on the map' }]

function chooseProblems({ choose }: Fact): UnlocatedProblem[] {
  if (!choose) return []
  const { key, distractors, prompt } = choose
  const found: UnlocatedProblem[] = []
  if (distractors.some((one) => isSameProse(one, key)))
    found.push({ path: 'choose.distractors', reason: 'one of them is the key' })
  if (distractors.some((one, i) => distractors.slice(i + 1).some((other) => isSameProse(one, other))))
    found.push({ path: 'choose.distractors', reason: 'two are the same' })
  if (includesText(prompt, key)) found.push({ path: 'choose.prompt', reason: 'contains the key' })
  return found
}

const estimateProblems = ({ estimate }: Fact): UnlocatedProblem[] =>
  !estimate || (estimate.min < estimate.value && estimate.value < estimate.max)
    ? []
    : [{ path: 'estimate', reason: `${estimate.value} does not lie between ${estimate.min} and ${estimate.max}` }]
