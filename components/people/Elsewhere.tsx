'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { type Sent, signInWith } from './fetching'
import styles from './people.module.css'
import { Trouble } from './Trouble'

interface ElsewhereProps {
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly to: string
}

/** Other sites that know who somebody is. */
export function Elsewhere({ places, to }: ElsewhereProps) {
  const say = useTranslations('people')
  const [sent, setSent] = useState<Sent>()
  if (places.length === 0) return null
  return (
    <div className={styles.form}>
      {places.map(({ id, name }) => (
        <Button key={id} look="outlined" wide onClick={async () => setSent(await signInWith(id, to))}>
          {say('with', { name })}
        </Button>
      ))}
      <Trouble sent={sent} />
    </div>
  )
}
