'use client'
import type { FormEvent } from 'react'
import { fieldErrors, type Result } from './problem'
import { useRequest } from './useRequest'

/** A field's text; the empty string if the form has no such field. */
export const fieldText = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const NO_ERRORS: Readonly<Record<string, string>> = {}

/** Sends a form with `submit`, one submission at a time, and keeps how the last one ended. */
export function useFormRequest<T>(submit: (form: FormData) => Promise<Result<T>>) {
  const { state, isBusy, problem, run } = useRequest<T>()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    void run(() => submit(form))
  }
  return {
    onSubmit,
    isBusy,
    problem,
    /** What is wrong with each field, by its name. */
    errors: problem ? fieldErrors(problem) : NO_ERRORS,
    result: state.name === 'done' ? state : undefined,
    isDone: state.name === 'done',
  }
}
