import type { Metadata } from 'next'
import { words } from '@/components/i18n/words'
import styles from '@/components/people/people.module.css'
import { RecoveryForm } from '@/components/people/RecoveryForm'
import { PeoplePage } from '../PeoplePage'

const say = words('people')

export const generateMetadata = (): Metadata => ({ title: say('codeEnterTitle'), robots: { index: false } })

export default function Recover() {
  return (
    <PeoplePage>
      <h1>{say('codeEnterTitle')}</h1>
      <p className={styles.lead}>{say('codeEnterLead')}</p>
      <RecoveryForm />
    </PeoplePage>
  )
}
