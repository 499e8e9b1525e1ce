'use server'
import { redirect } from 'next/navigation'
import type { WirePosed } from '@/lib/contract/attempts'
import { KINDS } from '@/lib/quiz'
import { dailyQuery } from '@/lib/server/attempts'
import { startAttempt, startDay } from '@/lib/server/entry'
import type { Outcome } from '@/lib/server/http'
import type { AttemptRequest } from '@/lib/server/packs'

const wordIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Begins a quiz with what the form says, else with the usual, and goes to its first question. */
export async function play(form: FormData): Promise<void> {
  const kinds = KINDS.filter((kind) => form.getAll('kind').includes(kind))
  const length = Number(wordIn(form, 'length'))
  await begin({
    pack: wordIn(form, 'pack'),
    ...(kinds.length > 0 && { kinds }),
    ...(length > 0 && { length }),
  })
}

/** The same questions once more, for practice. */
export async function playAgain(form: FormData): Promise<void> {
  await begin({ again: wordIn(form, 'attempt') })
}

/** The day's quiz, or with a day in the form that day's for practice. */
export async function playDaily(form: FormData): Promise<void> {
  const asked = dailyQuery.safeParse({ day: wordIn(form, 'day') || undefined })
  goOn(await startDay(asked.success ? asked.data.day : undefined))
}

const begin = async (request: AttemptRequest): Promise<never> => goOn(await startAttempt(request))

function goOn(outcome: Outcome<WirePosed>): never {
  if (!outcome.ok) throw new Error(`the quiz was not begun: ${outcome.refusal}`)
  redirect(`/play/${outcome.value.attempt.id}`)
}
