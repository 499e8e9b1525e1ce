import type { Announcements } from '@dnd-kit/core'
import { useRef } from 'react'
import { useTranslations } from 'use-intl/react'

/** What a screen reader hears while a card is dragged. */
export function useAnnouncements(order: readonly string[], labels: ReadonlyMap<string, string>): Announcements {
  const t = useTranslations('questions.order')
  const say = (card: string | number, over: string | number | undefined) => ({
    label: labels.get(String(card)) ?? '',
    position: order.indexOf(String(over ?? card)) + 1,
    length: order.length,
  })
  // The library tells at once that a card lies over itself, which would drown that it was lifted.
  const isJustLifted = useRef(false)
  return {
    onDragStart: ({ active }) => {
      isJustLifted.current = true
      return t('lifted', say(active.id, undefined))
    },
    onDragOver: ({ active, over }) => {
      const isStill = isJustLifted.current && over?.id === active.id
      isJustLifted.current = false
      return isStill ? undefined : t('moved', say(active.id, over?.id))
    },
    onDragEnd: ({ active, over }) => t('dropped', say(active.id, over?.id)),
    onDragCancel: ({ active }) => t('left', say(active.id, undefined)),
  }
}
