'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { specificCode } from '@/components/api/problem'
import { useChange } from '@/components/api/useChange'
import { Button } from '@/components/ui/Button'
import { IconButton } from '@/components/ui/IconButton'
import type { WireMember } from '@/lib/contract/classes'
import { MemberForm } from './MemberForm'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

interface RosterListProps {
  readonly classId: string
  readonly roster: readonly WireMember[]
}

/** The members on the roster, those who wait to be confirmed first. */
export function RosterList({ classId, roster }: RosterListProps) {
  const [open, setOpen] = useState<string>()
  const inOrder = [
    ...roster.filter(({ state }) => state === 'asking'),
    ...roster.filter(({ state }) => state !== 'asking'),
  ]
  return (
    <ul className={styles.list}>
      {inOrder.map((member) => (
        <MemberRow
          key={member.id}
          path={`/api/v1/classes/${classId}/members/${member.id}`}
          member={member}
          isOpen={open === member.id}
          onOpen={(isOpen) => setOpen(isOpen ? member.id : undefined)}
        />
      ))}
    </ul>
  )
}

interface MemberRowProps {
  readonly path: string
  readonly member: WireMember
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

function MemberRow({ path, member, isOpen, onOpen }: MemberRowProps) {
  const t = useTranslations('classes')
  const { send, isBusy, problem } = useChange()
  const { name, state, extraTime } = member
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.grow}>{name}</span>
        <span className={styles.quiet}>
          {extraTime > 0 ? `${t(`states.${state}`)} · ${t('extra', { extra: extraTime })}` : t(`states.${state}`)}
        </span>
        {state === 'asking' && (
          <Button
            look="quiet"
            busy={isBusy}
            aria-label={t('confirmName', { name })}
            onClick={() => send('PATCH', path, { confirmed: true })}
          >
            {t('confirm')}
          </Button>
        )}
        <IconButton icon="pencil" label={t('edit', { name })} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)} />
      </div>
      {problem && specificCode(problem) === 'doubled' ? (
        <p className={styles.quiet}>{t('taken')}</p>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      {isOpen && <MemberForm path={path} member={member} onDone={() => onOpen(false)} />}
    </li>
  )
}
