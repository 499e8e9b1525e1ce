'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { type Sent, send, signOut } from './fetching'
import styles from './people.module.css'
import { Trouble } from './Trouble'

/** Out of here, or of everywhere. */
export function SignOut() {
  const say = useTranslations('people')
  const [sent, setSent] = useState<Sent>()
  const leave = async (out: () => Promise<Sent>) => {
    const answer = await out()
    if (answer.code === 'done') location.assign('/')
    else setSent(answer)
  }
  return (
    <>
      <div className={styles.row}>
        <Button look="outlined" onClick={() => void leave(signOut)}>
          {say('signOut')}
        </Button>
        <Button look="outlined" onClick={() => void leave(() => send('DELETE', '/api/v1/me/logins'))}>
          {say('signOutAll')}
        </Button>
      </div>
      <Trouble sent={sent} />
    </>
  )
}
