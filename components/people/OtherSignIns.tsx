'use client'
import { useTranslations } from 'use-intl'
import { signInWith } from '@/components/api/accounts'
import { useRequest } from '@/components/api/useRequest'
import { Button } from '@/components/ui/Button'
import { FormProblem } from './FormProblem'
import styles from './people.module.css'

interface OtherSignInsProps {
  readonly providers: readonly { readonly id: string; readonly name: string }[]
  readonly to: string
}

/** Sign-in with an account of another site. */
export function OtherSignIns({ providers, to }: OtherSignInsProps) {
  const t = useTranslations('people')
  const { problem, run } = useRequest()
  if (providers.length === 0) return null
  return (
    <div className={styles.form}>
      {providers.map(({ id, name }) => (
        <Button key={id} look="outlined" wide onClick={() => void run(() => signInWith(id, to))}>
          {t('with', { name })}
        </Button>
      ))}
      <FormProblem problem={problem} />
    </div>
  )
}
