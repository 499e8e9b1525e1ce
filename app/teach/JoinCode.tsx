import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { translatorOf } from '@/components/i18n/words'
import { QrCode } from '@/components/live/parts/QrCode'
import { siteOrigin } from '@/lib/server/http'
import { qrOf } from '@/lib/text/qr'
import styles from './teach.module.css'

const translate = translatorOf('classes')

/** Where students go, and the code to take along. */
export async function joinAddress(code: string) {
  const address = siteOrigin(await headers())
  return { shown: `${new URL(address).host}/join`, url: `${address}/join?code=${code}` }
}

interface JoinCodeProps {
  readonly code: string
  /** How to use it, with the address. */
  readonly text: (address: string) => ReactNode
  readonly children?: ReactNode
}

/** A code for the board: to type and to scan. */
export async function JoinCode({ code, text, children }: JoinCodeProps) {
  const { shown, url } = await joinAddress(code)
  return (
    <div className={styles.codes}>
      <QrCode qr={qrOf(url)} label={translate('qr', { url })} />
      <div className={styles.facts}>
        <p className={styles.code}>{code}</p>
        <p>{text(shown)}</p>
        {children}
      </div>
    </div>
  )
}
