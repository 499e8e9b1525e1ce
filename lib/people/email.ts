/** Longer ones cannot be written to: RFC 5321. */
export const EMAIL_UNITS = 254

/** The form in which addresses are stored and compared. */
export const emailOf = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
