import type { Hand } from './hand'

/** Tab, arrows, Enter and Space; nothing else, and no pointer at all. */
export const keys: Hand = {
  name: 'keys',
  press: ({ page }) => page.keyboard.press('Enter'),
}
