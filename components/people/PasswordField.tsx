'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Field } from '@/components/ui/Field'
import { PASSWORD_LETTERS, PASSWORD_UNITS } from '@/lib/people/password'

/** How long a guesser would need, 0 to 4. The dictionaries are large, so they come with the first password. */
async function strengthOf(password: string): Promise<number> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }).check(password).score
}

interface PasswordFieldProps {
  readonly label: string
  readonly error?: string | undefined
}

/** A password to be: says how well it would hold. */
export function PasswordField({ label, error }: PasswordFieldProps) {
  const t = useTranslations('people')
  const [strength, setStrength] = useState<number>()
  const judge = async (password: string) => {
    const score = password.length < PASSWORD_LETTERS ? undefined : await strengthOf(password).catch(() => undefined)
    setStrength(score)
  }
  const words = [t('strength0'), t('strength1'), t('strength2'), t('strength3'), t('strength4')]
  return (
    <Field
      id="new-password"
      name="password"
      type="password"
      label={label}
      autoComplete="new-password"
      minLength={PASSWORD_LETTERS}
      maxLength={PASSWORD_UNITS}
      hint={(strength !== undefined && words[strength]) || t('passwordHint')}
      error={error}
      onChange={(event) => void judge(event.target.value)}
      required
    />
  )
}
