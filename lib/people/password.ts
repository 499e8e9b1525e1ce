/** The least; beyond it length and rarity count, not which kinds of characters there are (NIST SP 800-63B). */
export const PASSWORD_LETTERS = 12
export const PASSWORD_UNITS = 256
