import type { Metadata } from 'next'
import { translatorOf } from '@/components/i18n/words'
import { OtherSignIns } from '@/components/people/OtherSignIns'
import styles from '@/components/people/people.module.css'
import { SignUpForm } from '@/components/people/SignUpForm'
import { settings } from '@/lib/server/platform'
import { otherSignIns, PeoplePage, redirectTarget } from '../PeoplePage'

const translate = translatorOf('people')

export const generateMetadata = (): Metadata => ({ title: translate('signUpTitle'), robots: { index: false } })

interface SignUpProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SignUp({ searchParams }: SignUpProps) {
  const to = redirectTarget(await searchParams)
  const isOpen = settings().registration === 'open'
  return (
    <PeoplePage>
      <h1>{translate('signUpTitle')}</h1>
      <p className={styles.lead}>{isOpen ? translate('signUpLead') : translate('closed')}</p>
      {isOpen && <SignUpForm to={to} initialRole={to.startsWith('/teach') ? 'teacher' : 'student'} />}
      {isOpen && <OtherSignIns providers={otherSignIns()} to={to} />}
      <p className={styles.links}>
        <a href={`/sign-in?callbackUrl=${encodeURIComponent(to)}`}>{translate('haveAccount')}</a>
      </p>
    </PeoplePage>
  )
}
