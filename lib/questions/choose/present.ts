import { z } from 'zod'
import { letter } from '../shown'
import type { ChooseItem, ChooseResponse, ChooseShown, Option } from './item'

export const present = ({ prompt, hide = [], options }: ChooseItem): ChooseShown => ({
  prompt,
  hide,
  options: options.map(({ label, detail }, i) => ({ id: letter(i), label, ...(detail && { detail }) })),
})

export const key = ({ options, key: right }: ChooseItem): ChooseResponse => ({ option: letter(options.indexOf(right)) })

export const response = ({ options }: ChooseItem): z.ZodType<ChooseResponse> =>
  z.object({ option: z.enum(options.map((_, i) => letter(i))) })

export const chosen = ({ options }: ChooseItem, { option }: ChooseResponse): Option | undefined =>
  options.find((_, i) => letter(i) === option)
