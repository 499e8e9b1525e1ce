/** Letters and digits that are not taken for one another, read or heard: five bits each. */
const READABLE = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const RECOVERY_LENGTH = 12

/** A recovery code of random bytes: sixty bits, in three groups. */
export function recoveryCodeOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, RECOVERY_LENGTH), (byte) => READABLE.charAt(byte % READABLE.length))
  return (letters.join('').match(/.{4}/g) ?? []).join('-')
}

/** As it is compared: however somebody typed it. */
export const recoveryKeyOf = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
