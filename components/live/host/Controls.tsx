'use client'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { WireHostView } from '@/lib/contract/sessions'
import styles from './Host.module.css'
import { type Action, mainAction, otherActions } from './host-actions'
import type { CommandSender } from './useCommand'

interface ControlsProps {
  readonly view: WireHostView
  readonly commander: CommandSender
}

/** One main button, and the others outlined beside it. */
export function Controls({ view, commander }: ControlsProps) {
  const t = useTranslations('host')
  const main = mainAction(view)
  return (
    <>
      <div className={styles.actions}>
        {main && <ActionButton action={main} commander={commander} isMain />}
        {otherActions(view).map((action) => (
          <ActionButton key={action.key} action={action} commander={commander} />
        ))}
      </div>
      {commander.isUnsent && <Notice icon="wifi-off">{t('unsent')}</Notice>}
    </>
  )
}

interface ActionButtonProps {
  readonly action: Action
  readonly commander: CommandSender
  readonly isMain?: boolean
}

function ActionButton({ action, commander, isMain }: ActionButtonProps) {
  const t = useTranslations('host.actions')
  const { key: said, icon, command: ordered, label } = action
  return (
    <Button
      look={isMain ? 'main' : 'outlined'}
      wide={false}
      icon={icon}
      busy={commander.pending === ordered.command}
      onClick={() => commander.send(ordered)}
      {...(label && { 'aria-label': t(label), title: t(label) })}
    >
      {t(said)}
    </Button>
  )
}
