'use server'
import { redirect } from 'next/navigation'
import { redirectIfTooMany } from '@/app/open-attempt'
import { joinClassByCode, startAssignment } from '@/lib/server/entry'

const wordIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Starts or resumes an assignment. The assignment's page itself says what prevents it. */
export async function startWork(form: FormData): Promise<void> {
  const code = wordIn(form, 'code')
  const started = await startAssignment(code)
  if (!started.ok) redirectIfTooMany(started)
  redirect(started.ok ? `/play/${started.value.attempt.id}` : `/assignments/${encodeURIComponent(code)}`)
}

const PROBLEMS: Partial<Record<string, string>> = { 'invalid-request': 'name', 'class-full': 'full' }

/** Joins a class and renders the page again, now for a member. */
export async function join(form: FormData): Promise<void> {
  const [code, at] = [
    encodeURIComponent(wordIn(form, 'code')),
    wordIn(form, 'at') === 'classes' ? 'classes' : 'assignments',
  ]
  const joined = await joinClassByCode(wordIn(form, 'code'), wordIn(form, 'name'))
  if (!joined.ok) redirectIfTooMany(joined)
  const problem = joined.ok ? undefined : PROBLEMS[joined.refusal]
  redirect(problem ? `/${at}/${code}?problem=${problem}` : `/${at}/${code}`)
}
