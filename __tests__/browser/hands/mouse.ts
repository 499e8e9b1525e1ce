import type { Hand } from './hand'

/** Clicks and drags. */
export const mouse: Hand = {
  name: 'mouse',
  press: ({ action }) => action.click(),
}
