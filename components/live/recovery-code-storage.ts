/** The recovery code that a player got on joining: shown in the lobby, stored as long as the tab lives. */

const keyOf = (code: string) => `demarcate:way-back:${code}`

export function storeRecoveryCode(code: string, recoveryCode: string): void {
  try {
    sessionStorage.setItem(keyOf(code), recoveryCode)
  } catch {
    // A browser that refuses storage shows it until the page is left.
  }
}

export function storedRecoveryCode(code: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(code)) ?? undefined
  } catch {
    return undefined
  }
}
