import type { Metadata } from 'next'
import { translatorOf } from '@/components/i18n/words'
import styles from '@/components/people/people.module.css'
import { RecoveryForm } from '@/components/people/RecoveryForm'
import { PeoplePage } from '../PeoplePage'

const translate = translatorOf('people')

export const generateMetadata = (): Metadata => ({ title: translate('codeEnterTitle'), robots: { index: false } })

export default function Recover() {
  return (
    <PeoplePage>
      <h1>{translate('codeEnterTitle')}</h1>
      <p className={styles.lead}>{translate('codeEnterLead')}</p>
      <RecoveryForm />
    </PeoplePage>
  )
}
