'use server'
import { redirect } from 'next/navigation'
import { startRehearsal } from '@/lib/server/entry'

/** The host plays the questions of the class. */
export async function rehearse(form: FormData): Promise<void> {
  const code = form.get('code')
  const outcome = await startRehearsal(typeof code === 'string' ? code : '')
  if (!outcome.ok) throw new Error(`the questions were not begun: ${outcome.refusal}`)
  redirect(`/play/${outcome.value.attempt.id}`)
}
