import type { Hand } from './hand'

/** Taps and swipes. */
export const finger: Hand = {
  name: 'finger',
  press: ({ action }) => action.tap(),
}
