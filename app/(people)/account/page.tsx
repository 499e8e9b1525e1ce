import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { translatorOf } from '@/components/i18n/words'
import { BecomeTeacher } from '@/components/people/BecomeTeacher'
import { NameForm } from '@/components/people/NameForm'
import { NicknameForm } from '@/components/people/NicknameForm'
import { PasswordForm } from '@/components/people/PasswordForm'
import styles from '@/components/people/people.module.css'
import { RecoveryCode } from '@/components/people/RecoveryCode'
import { SignOut } from '@/components/people/SignOut'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { hasPassword, type Me, me } from '@/lib/server/accounts'
import { playerOf } from '@/lib/server/auth'
import { settings } from '@/lib/server/platform'
import { PeoplePage } from '../PeoplePage'

const translate = translatorOf('people')

export const generateMetadata = (): Metadata => ({ title: translate('accountTitle'), robots: { index: false } })

/** A name is not translated. */
const asName = (name: ReactNode) => <span translate="no">{name}</span>

/** A player's own settings; a guest sees those that need no account. */
export default async function AccountPage() {
  const { player, user } = await me(await playerOf(await headers()))
  return (
    <PeoplePage>
      <h1>{user ? translate('accountTitle') : translate('guestTitle')}</h1>
      <p className={styles.lead}>
        {user
          ? translate.rich('signedInAs', { ...user, own: asName })
          : player
            ? translate('guestLead')
            : translate('nobodyLead')}
      </p>
      {!user && <QuestionWays />}
      {player && <Playing player={player} />}
      {user?.role === 'student' && settings().registration === 'open' && (
        <section className={styles.part}>
          <h2>{translate('teachTitle')}</h2>
          <p>{translate('teachText')}</p>
          <BecomeTeacher />
        </section>
      )}
      {user && <Staying user={user} hasPassword={await hasPassword(user)} />}
      {player && (
        <section className={styles.part}>
          <h2>{translate('storedTitle')}</h2>
          <p>{translate('storedText')}</p>
          <p className={styles.links}>
            <a href="/privacy">{translate('stored')}</a>
          </p>
        </section>
      )}
    </PeoplePage>
  )
}

function QuestionWays() {
  return (
    <>
      <ButtonLink href="/sign-up">{translate('signUp')}</ButtonLink>
      <p className={styles.links}>
        <a href="/sign-in">{translate('signIn')}</a>
        <a href="/recover">{translate('haveCode')}</a>
      </p>
    </>
  )
}

function Playing({ player }: { readonly player: NonNullable<Me['player']> }) {
  return (
    <>
      <section className={styles.part}>
        <h2>{translate('nickname')}</h2>
        <NicknameForm nickname={player.nickname ?? ''} unlisted={player.unlisted} />
      </section>
      <section className={styles.part}>
        <h2>{translate('codeTitle')}</h2>
        <p>{translate('codeText')}</p>
        <RecoveryCode />
      </section>
    </>
  )
}

interface StayingProps {
  readonly user: NonNullable<Me['user']>
  /** Who signs in elsewhere has none here. */
  readonly hasPassword: boolean
}

function Staying({ user, hasPassword }: StayingProps) {
  return (
    <>
      <section className={styles.part}>
        <h2>{translate('name')}</h2>
        <NameForm name={user.name} />
      </section>
      {hasPassword && (
        <section className={styles.part}>
          <h2>{translate('passwordTitle')}</h2>
          <PasswordForm />
        </section>
      )}
      <section className={styles.part}>
        <h2>{translate('leaveTitle')}</h2>
        <p>{translate('signOutText')}</p>
        <SignOut />
      </section>
    </>
  )
}
