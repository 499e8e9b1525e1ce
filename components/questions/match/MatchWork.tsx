'use client'
import { DndContext, pointerWithin } from '@dnd-kit/core'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { useDigits } from '../useDigits'
import type { Questions, WorkProps } from '../view'
import { Bin } from './Bin'
import { Card } from './Card'
import type { MatchDraft } from './draft'
import styles from './Match.module.css'
import { unsortedCards } from './unsorted-cards'
import { useDragSensors } from './useDragSensors'

type Draft = MatchDraft

/** The status line below says what became of a card, whichever way it was moved; the library's own English sentences do not. */
const NO_ANNOUNCEMENTS = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}

/** Cards go into bins: drag one, or choose one and then its bin. The next card is chosen by itself: one tap a card. */
export default function MatchWork({ question, draft, onDraft, busy }: WorkProps<'match', MatchDraft>) {
  const t = useTranslations('questions.match')
  const id = useId()
  const sensors = useDragSensors()
  const [selectedCard, setSelectedCard] = useState<string | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const waiting = unsortedCards(question, draft)
  const chosen = question.cards.find((card) => card.id === selectedCard) ?? waiting[0]

  const put = (cardId: string, binId: string) => {
    if (busy) return
    const next: Draft = { bins: { ...draft.bins, [cardId]: binId } }
    onDraft(next)
    setSelectedCard(null)
    setAnnouncement(
      t('in', {
        card: labelOf(question.cards, cardId),
        bin: labelOf(question.bins, binId),
        left: unsortedCards(question, next).length,
      }),
    )
  }
  useDigits((digit) => {
    const bin = question.bins[digit - 1]
    if (bin && chosen) put(chosen.id, bin.id)
  })
  const cardFace = (card: Questions['match']['cards'][number]) => (
    <Card key={card.id} card={card} chosen={card.id === chosen?.id} onTake={() => setSelectedCard(card.id)} />
  )

  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={pointerWithin}
      autoScroll={false}
      accessibility={{ announcements: NO_ANNOUNCEMENTS, screenReaderInstructions: { draggable: t('how') } }}
      onDragStart={({ active }) => setSelectedCard(String(active.id))}
      onDragEnd={({ active, over }) => over && put(String(active.id), String(over.id))}
    >
      <div className={styles.work}>
        <section aria-label={t('tray')} className={styles.tray}>
          {waiting.length > 0 ? waiting.map(cardFace) : <p className={styles.sorted}>{t('sorted')}</p>}
        </section>
        <div className={styles.bins}>
          {question.bins.map((bin, index) => (
            <Bin key={bin.id} bin={bin} digit={index + 1} card={chosen} onPut={() => chosen && put(chosen.id, bin.id)}>
              {question.cards.filter((card) => draft.bins[card.id] === bin.id).map(cardFace)}
            </Bin>
          ))}
        </div>
        <p role="status">
          <VisuallyHidden>{announcement}</VisuallyHidden>
        </p>
      </div>
    </DndContext>
  )
}

function labelOf(cards: readonly { id: string; label: string }[], id: string): string {
  return cards.find((card) => card.id === id)?.label ?? ''
}
