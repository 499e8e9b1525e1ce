import { z } from 'zod'
import { letter, letters } from '../shown'
import { type ChooseItem, OPTIONS, type Option } from './item'
import type { ChooseResponse, ChooseShown } from './wire'

export const present = ({ prompt, hide = [], options }: ChooseItem): ChooseShown => ({
  prompt,
  hide,
  options: options.map(({ label, detail }, i) => ({ id: letter(i), label, ...(detail && { detail }) })),
})

export const key = ({ options, key: right }: ChooseItem): ChooseResponse => ({ option: letter(options.indexOf(right)) })

const optionSchema = z.strictObject({ option: z.enum(letters(OPTIONS)) })

export const response = (): z.ZodType<ChooseResponse> => optionSchema

export const chosenOption = ({ options }: ChooseItem, { option }: ChooseResponse): Option | undefined =>
  options.find((_, i) => letter(i) === option)
