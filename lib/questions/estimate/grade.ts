import { z } from 'zod'
import type { Verdict } from '../kind'
import type { EstimateItem } from './item'
import { isWhole, quantityText } from './quantity'
import type { EstimateResponse } from './wire'

/**
 * With the truth equally likely on 76 % of the range, a guess that knows nothing earns at most
 * 2 (tolerance + κ) / (0.76 × width): 0.28 for this share, below the 0.3 that blind guesses may earn.
 */
const BLIND_SHARE = 0.105
const LEAST_KAPPA = 0.03

const widthOf = ({ range: { min, max } }: EstimateItem): number => max - min

/** A tolerance that fills the range would make every guess right. As short a figure as the screen shows. */
export function toleranceOf(item: EstimateItem): number {
  const tolerance = Math.min(item.tolerance, 0.07 * widthOf(item))
  return isWhole(item.unit) ? Math.floor(tolerance) : Number(tolerance.toPrecision(2))
}

const kappaOf = (item: EstimateItem): number =>
  Math.max(BLIND_SHARE * widthOf(item) - toleranceOf(item), LEAST_KAPPA * widthOf(item))

/** 1 within the tolerance, then e^(−(d − tolerance)/κ). */
export function grade(item: EstimateItem, { value }: EstimateResponse): Verdict {
  const tolerance = toleranceOf(item)
  const beyond = Math.abs(value - item.value) - tolerance
  const credit = beyond <= 1e-9 ? 1 : Math.exp(-beyond / kappaOf(item))
  return {
    credit,
    measure: quantityText(value, item.unit),
    meaning: { say: 'estimate.truth', with: { value: quantityText(item.value, item.unit) } },
    ...(credit < 1 && tolerance > 0
      ? { note: { say: 'estimate.within', with: { value: quantityText(tolerance, differenceUnit(item)) } } as const }
      : {}),
  }
}

/** Years apart are counted, not dated. */
export const differenceUnit = ({ unit }: EstimateItem) => (unit === 'year' ? 'years' : unit)

export const key = ({ value }: EstimateItem): EstimateResponse => ({ value })

const responseSchema = z.strictObject({ value: z.number() })

/** Sliders add up steps in floating point: 15.900000000000002 is the end of the range. */
const SLACK = 1e-3

/** The shape is made once: making a schema costs more than using it. */
export const response = ({ range: { min, max, step } }: EstimateItem): z.ZodType<EstimateResponse> =>
  responseSchema.transform((given, context) => {
    const slack = step * SLACK
    if (given.value < min - slack || given.value > max + slack) {
      context.addIssue({ code: 'custom', path: ['value'], message: `is not between ${min} and ${max}` })
    }
    return given
  })
