import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { words } from '@/components/i18n/words'
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

const say = words('people')

export const generateMetadata = (): Metadata => ({ title: say('accountTitle'), robots: { index: false } })

/** A player's own settings; a guest sees those that need no account. */
export default async function AccountPage() {
  const { player, user } = await me(await playerOf(await headers()))
  return (
    <PeoplePage>
      <h1>{user ? say('accountTitle') : say('guestTitle')}</h1>
      <p className={styles.lead}>{user ? say('signedInAs', user) : player ? say('guestLead') : say('nobodyLead')}</p>
      {!user && <QuestionWays />}
      {player && <Playing player={player} />}
      {user?.role === 'student' && settings().registration === 'open' && (
        <section className={styles.part}>
          <h2>{say('teachTitle')}</h2>
          <p>{say('teachText')}</p>
          <BecomeTeacher />
        </section>
      )}
      {user && <Staying user={user} hasPassword={await hasPassword(user)} />}
      {player && (
        <section className={styles.part}>
          <h2>{say('storedTitle')}</h2>
          <p>{say('storedText')}</p>
          <p className={styles.links}>
            <a href="/privacy">{say('stored')}</a>
          </p>
        </section>
      )}
    </PeoplePage>
  )
}

function QuestionWays() {
  return (
    <>
      <ButtonLink href="/sign-up">{say('signUp')}</ButtonLink>
      <p className={styles.links}>
        <a href="/sign-in">{say('signIn')}</a>
        <a href="/recover">{say('haveCode')}</a>
      </p>
    </>
  )
}

function Playing({ player }: { readonly player: NonNullable<Me['player']> }) {
  return (
    <>
      <section className={styles.part}>
        <h2>{say('nickname')}</h2>
        <NicknameForm nickname={player.nickname ?? ''} unlisted={player.unlisted} />
      </section>
      <section className={styles.part}>
        <h2>{say('codeTitle')}</h2>
        <p>{say('codeText')}</p>
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
        <h2>{say('name')}</h2>
        <NameForm name={user.name} />
      </section>
      {hasPassword && (
        <section className={styles.part}>
          <h2>{say('passwordTitle')}</h2>
          <PasswordForm />
        </section>
      )}
      <section className={styles.part}>
        <h2>{say('leaveTitle')}</h2>
        <p>{say('signOutText')}</p>
        <SignOut />
      </section>
    </>
  )
}
