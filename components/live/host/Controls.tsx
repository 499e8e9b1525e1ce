'use client'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { WireHostView } from '@/lib/contract/sessions'
import { type Action, mainAction, otherActions } from './actions'
import styles from './Host.module.css'
import type { Commander } from './useCommand'

interface ControlsProps {
  readonly view: WireHostView
  readonly commander: Commander
}

/** One blue button, and the others outlined beside it. */
export function Controls({ view, commander }: ControlsProps) {
  const t = useTranslations('host')
  const main = mainAction(view)
  return (
    <>
      <div className={styles.actions}>
        {main && <ActionButton action={main} commander={commander} isMain />}
        {otherActions(view).map((action) => (
          <ActionButton key={action.said} action={action} commander={commander} />
        ))}
      </div>
      {commander.isUnsent && <Notice icon="wifi-off">{t('unsent')}</Notice>}
    </>
  )
}

interface ActionButtonProps {
  readonly action: Action
  readonly commander: Commander
  readonly isMain?: boolean
}

function ActionButton({ action, commander, isMain }: ActionButtonProps) {
  const t = useTranslations('host.actions')
  const { said, icon, ordered, label } = action
  return (
    <Button
      look={isMain ? 'main' : 'outlined'}
      wide={false}
      icon={icon}
      busy={commander.busy === ordered.command}
      onClick={() => commander.give(ordered)}
      {...(label && { 'aria-label': t(label), title: t(label) })}
    >
      {t(said)}
    </Button>
  )
}
