import type { AssignmentChange, AssignmentRequest } from '@/lib/contract/assignments'
import { KINDS } from '@/lib/questions/kinds'
import type { Rules } from './AssignmentRules'
import { momentOf } from './datetime-local'

const wordIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** What the form of set work says; all kinds are as good as none chosen. */
export function asked(form: FormData): AssignmentRequest {
  const kinds = KINDS.filter((kind) => form.getAll('kind').includes(kind))
  const [title, classId] = [wordIn(form, 'title'), wordIn(form, 'classId')]
  const [opensAt, dueAt] = [momentOf(wordIn(form, 'opensAt')), momentOf(wordIn(form, 'dueAt'))]
  return {
    pack: wordIn(form, 'pack'),
    length: Number(wordIn(form, 'length')),
    ...(title && { title }),
    ...(classId && { classId }),
    ...(kinds.length > 0 && { kinds }),
    ...(opensAt && { opensAt }),
    ...(dueAt && { dueAt }),
    questions: wordIn(form, 'questions') === 'anew' ? 'anew' : 'same',
    ...rulesIn(form),
  }
}

/** What the form says that changes set work; a moment left empty is none. */
export const changed = (form: FormData): AssignmentChange => ({
  title: wordIn(form, 'title'),
  opensAt: momentOf(wordIn(form, 'opensAt')) ?? null,
  dueAt: momentOf(wordIn(form, 'dueAt')) ?? null,
  ...rulesIn(form),
})

function rulesIn(form: FormData): Rules {
  const counts = wordIn(form, 'counts')
  return {
    attemptsAllowed: Number(wordIn(form, 'attemptsAllowed')),
    counts: counts === 'first' || counts === 'last' ? counts : 'best',
    acceptLate: wordIn(form, 'late') !== 'refuse',
    results: wordIn(form, 'results') === 'after-due' ? 'after-due' : 'at-once',
  }
}
