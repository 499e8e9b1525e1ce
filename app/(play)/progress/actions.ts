'use server'
import { openAttempt } from '@/app/open-attempt'
import { startPractising } from '@/lib/server/entry'
import type { Practice } from '@/lib/server/memory'

/** Starts a quiz of the due subjects, and opens its first question. */
export async function reviewNow(form: FormData): Promise<void> {
  await begin('review', form)
}

/** Begins a quiz of what fits. */
export async function practise(form: FormData): Promise<void> {
  await begin('fit', form)
}

async function begin(practice: Practice, form: FormData): Promise<never> {
  openAttempt(await startPractising(practice, String(form.get('pack'))))
}
