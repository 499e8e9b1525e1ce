import type { Announcements } from '@dnd-kit/core'
import { useTranslations } from 'use-intl/react'

/** What a screen reader hears while a card is dragged. */
export function useAnnouncements(order: readonly string[], labels: ReadonlyMap<string, string>): Announcements {
  const t = useTranslations('questions.order')
  const say = (card: string | number, over: string | number | undefined) => ({
    label: labels.get(String(card)) ?? '',
    position: order.indexOf(String(over ?? card)) + 1,
    length: order.length,
  })
  return {
    onDragStart: ({ active }) => t('lifted', say(active.id, undefined)),
    onDragOver: ({ active, over }) => t('moved', say(active.id, over?.id)),
    onDragEnd: ({ active, over }) => t('dropped', say(active.id, over?.id)),
    onDragCancel: ({ active }) => t('left', say(active.id, undefined)),
  }
}
