'use server'
import { openAttempt } from '@/app/open-attempt'
import { startRehearsal } from '@/lib/server/entry'

/** The host plays the questions of the class. */
export async function rehearse(form: FormData): Promise<void> {
  const code = form.get('code')
  openAttempt(await startRehearsal(typeof code === 'string' ? code : ''))
}
