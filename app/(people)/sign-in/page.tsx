import type { Metadata } from 'next'
import { translatorOf } from '@/components/i18n/words'
import { OtherSignIns } from '@/components/people/OtherSignIns'
import styles from '@/components/people/people.module.css'
import { SignInForm } from '@/components/people/SignInForm'
import { Notice } from '@/components/ui/Notice'
import { otherSignIns, PeoplePage, redirectTarget } from '../PeoplePage'

const translate = translatorOf('people')

export const generateMetadata = (): Metadata => ({ title: translate('signInTitle'), robots: { index: false } })

interface SignInProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SignIn({ searchParams }: SignInProps) {
  const query = await searchParams
  const to = redirectTarget(query)
  return (
    <PeoplePage>
      <h1>{translate('signInTitle')}</h1>
      <p className={styles.lead}>{translate('signInLead')}</p>
      <SignInProblem error={query.error} />
      <SignInForm to={to} />
      <OtherSignIns providers={otherSignIns()} to={to} />
      <p className={styles.links}>
        <a href={`/sign-up?callbackUrl=${encodeURIComponent(to)}`}>{translate('noAccount')}</a>
        <a href="/recover">{translate('haveCode')}</a>
      </p>
    </PeoplePage>
  )
}

/** The error with which next-auth returns from another site. */
function SignInProblem({ error }: { readonly error: string | string[] | undefined }) {
  if (!error) return null
  const messages = { 'email-taken': translate('errorTaken'), 'registration-closed': translate('closed') }
  const message = Object.entries(messages).find(([code]) => code === error)?.[1]
  return <Notice icon="circle-exclamation-point">{message ?? translate('errorElsewhere')}</Notice>
}
