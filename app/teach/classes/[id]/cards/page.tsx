import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { joinAddress } from '@/app/teach/JoinCode'
import { currentTeacher, ForTeachers, TeachPage } from '@/app/teach/TeachPage'
import teach from '@/app/teach/teach.module.css'
import { translatorOf } from '@/components/i18n/words'
import { QrCode } from '@/components/live/parts/QrCode'
import { PrintButton } from '@/components/teach/PrintButton'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { classOf } from '@/lib/server/classes'
import { qrOf } from '@/lib/text/qr'
import styles from './cards.module.css'

const translate = translatorOf('classes')

export const generateMetadata = (): Metadata => ({ title: translate('cardsTitle'), robots: { index: false } })

/** Cards to print: one for the board, one for each name of the roster. */
export default async function Cards({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params
  const teacher = await currentTeacher()
  if (!teacher) return <ForTeachers />
  const result = await classOf(teacher, id)
  if (!result.ok) notFound()
  const { name, code, roster } = result.value
  const { shown, url } = await joinAddress(code)
  const qr = qrOf(url)
  return (
    <TeachPage>
      <a href={`/teach/classes/${id}`} className={classes(teach.back, styles.screen)}>
        <Icon name="arrow-left" />
        {name}
      </a>
      <h1>{translate('cardsTitle')}</h1>
      <p className={styles.screen}>{translate('cardsText')}</p>
      <div className={styles.screen}>
        <PrintButton>{translate('print')}</PrintButton>
      </div>
      <ul className={styles.cards}>
        {[undefined, ...roster].map((member) => (
          <li key={member?.id ?? 'board'} className={styles.card}>
            <QrCode qr={qr} label={translate('qr', { url })} />
            <div>
              <p className={styles.name}>{member ? translate('cardName', { name: member.name }) : name}</p>
              <p className={styles.code}>{code}</p>
              <p className={styles.text}>{translate('cardScan', { address: shown })}</p>
            </div>
          </li>
        ))}
      </ul>
    </TeachPage>
  )
}
