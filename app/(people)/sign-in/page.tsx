import type { Metadata } from 'next'
import { words } from '@/components/i18n/words'
import styles from '@/components/people/people.module.css'
import { SignInForm } from '@/components/people/SignInForm'
import { onwards, PeoplePage } from '../PeoplePage'

const say = words('people')

export const metadata: Metadata = { title: say('signInTitle'), robots: { index: false } }

interface SignInProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SignIn({ searchParams }: SignInProps) {
  const to = onwards(await searchParams)
  return (
    <PeoplePage>
      <h1>{say('signInTitle')}</h1>
      <p className={styles.lead}>{say('signInLead')}</p>
      <SignInForm to={to} />
      <p className={styles.links}>
        <a href={`/sign-up?callbackUrl=${encodeURIComponent(to)}`}>{say('noAccount')}</a>
        <a href="/recover">{say('haveCode')}</a>
      </p>
    </PeoplePage>
  )
}
