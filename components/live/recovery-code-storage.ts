/** The way back that a player was given on joining: shown in the lobby, kept as long as the tab. */

const shelf = (code: string) => `demarcate:way-back:${code}`

export function keepWayBack(code: string, recoveryCode: string): void {
  try {
    sessionStorage.setItem(shelf(code), recoveryCode)
  } catch {
    // A browser that refuses storage shows it until the page is left.
  }
}

export function keptWayBack(code: string): string | undefined {
  try {
    return sessionStorage.getItem(shelf(code)) ?? undefined
  } catch {
    return undefined
  }
}
