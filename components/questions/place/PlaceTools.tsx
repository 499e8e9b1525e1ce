'use client'
import { useTranslations } from 'use-intl/react'
import { IconButton } from '@/components/ui/IconButton'
import type { WorkProps } from '../view'
import type { PlaceDraft } from './draft'

/** Opens the form for coordinates. */
export default function PlaceTools({ draft, onDraft }: WorkProps<'place', PlaceDraft>) {
  const t = useTranslations('questions.place')
  return (
    <IconButton
      icon="keyboard"
      look="outlined"
      label={draft.typing ? t('close') : t('open')}
      aria-expanded={draft.typing}
      onClick={() => onDraft({ ...draft, typing: !draft.typing })}
    />
  )
}
