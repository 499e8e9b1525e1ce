import type { Metadata } from 'next'
import { words } from '@/components/i18n/words'
import { OtherSignIns } from '@/components/people/OtherSignIns'
import styles from '@/components/people/people.module.css'
import { SignUpForm } from '@/components/people/SignUpForm'
import { settings } from '@/lib/server/platform'
import { otherSignIns, PeoplePage, redirectTarget } from '../PeoplePage'

const say = words('people')

export const generateMetadata = (): Metadata => ({ title: say('signUpTitle'), robots: { index: false } })

interface SignUpProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SignUp({ searchParams }: SignUpProps) {
  const to = redirectTarget(await searchParams)
  const isOpen = settings().registration === 'open'
  return (
    <PeoplePage>
      <h1>{say('signUpTitle')}</h1>
      <p className={styles.lead}>{isOpen ? say('signUpLead') : say('closed')}</p>
      {isOpen && <SignUpForm to={to} initialRole={to.startsWith('/teach') ? 'teacher' : 'student'} />}
      {isOpen && <OtherSignIns providers={otherSignIns()} to={to} />}
      <p className={styles.links}>
        <a href={`/sign-in?callbackUrl=${encodeURIComponent(to)}`}>{say('haveAccount')}</a>
      </p>
    </PeoplePage>
  )
}
