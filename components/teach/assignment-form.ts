import { fieldText } from '@/components/api/useFormRequest'
import type { AssignmentChange, AssignmentRequest } from '@/lib/contract/assignments'
import type { Kind } from '@/lib/questions/registry'
import type { Rules } from './AssignmentRules'
import { momentOf } from './datetime-local'

const trimmed = (form: FormData, name: string): string => fieldText(form, name).trim()

/** The request that a filled form of an assignment makes. No kind chosen means all of them. */
export function assignmentRequest(form: FormData, allKinds: readonly Kind[]): AssignmentRequest {
  const kinds = allKinds.filter((kind) => form.getAll('kind').includes(kind))
  const [title, classId] = [trimmed(form, 'title'), trimmed(form, 'classId')]
  const [opensAt, dueAt] = [momentOf(trimmed(form, 'opensAt')), momentOf(trimmed(form, 'dueAt'))]
  return {
    pack: trimmed(form, 'pack'),
    length: Number(trimmed(form, 'length')),
    ...(title && { title }),
    ...(classId && { classId }),
    ...(kinds.length > 0 && { kinds }),
    ...(opensAt && { opensAt }),
    ...(dueAt && { dueAt }),
    questions: trimmed(form, 'questions') === 'anew' ? 'anew' : 'same',
    ...rulesIn(form),
  }
}

/** The change that a filled form makes to an assignment. An empty moment removes it. */
export const assignmentChange = (form: FormData): AssignmentChange => ({
  title: trimmed(form, 'title'),
  opensAt: momentOf(trimmed(form, 'opensAt')) ?? null,
  dueAt: momentOf(trimmed(form, 'dueAt')) ?? null,
  ...rulesIn(form),
})

function rulesIn(form: FormData): Rules {
  const countingRule = trimmed(form, 'countingRule')
  return {
    attemptsAllowed: Number(trimmed(form, 'attemptsAllowed')),
    countingRule: countingRule === 'first' || countingRule === 'last' ? countingRule : 'best',
    acceptLate: trimmed(form, 'late') !== 'refuse',
    results: trimmed(form, 'results') === 'after-due' ? 'after-due' : 'at-once',
  }
}
