'use server'
import { openAttempt } from '@/app/open-attempt'
import { KINDS } from '@/lib/quiz'
import { dailyQuery } from '@/lib/server/attempts'
import { startAttempt, startDay } from '@/lib/server/entry'
import type { AttemptRequest } from '@/lib/server/packs'

const textField = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Starts a quiz with the form's settings or the defaults, and opens its first question. */
export async function play(form: FormData): Promise<void> {
  const kinds = KINDS.filter((kind) => form.getAll('kind').includes(kind))
  const length = Number(textField(form, 'length'))
  await startAndOpen({
    pack: textField(form, 'pack'),
    ...(kinds.length > 0 && { kinds }),
    ...(length > 0 && { length }),
  })
}

/** Starts the same questions again, for practice. */
export async function playAgain(form: FormData): Promise<void> {
  await startAndOpen({ again: textField(form, 'attempt') })
}

/** Starts today's quiz, or an earlier day's for practice if the form names one. */
export async function playDaily(form: FormData): Promise<void> {
  const parsed = dailyQuery.safeParse({ day: textField(form, 'day') || undefined })
  openAttempt(await startDay(parsed.success ? parsed.data.day : undefined))
}

const startAndOpen = async (request: AttemptRequest): Promise<never> => openAttempt(await startAttempt(request))
