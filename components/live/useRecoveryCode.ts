import { useEffect, useState } from 'react'
import { storedRecoveryCode } from './recovery-code-storage'

/** The recovery code, if the player joined in this tab. */
export function useRecoveryCode(code: string): string | undefined {
  const [recoveryCode, setRecoveryCode] = useState<string>()
  useEffect(() => setRecoveryCode(storedRecoveryCode(code)), [code])
  return recoveryCode
}
