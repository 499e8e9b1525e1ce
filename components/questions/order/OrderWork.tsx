'use client'
import { closestCenter, DndContext, MeasuringStrategy } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useId } from 'react'
import { useTranslations } from 'use-intl/react'
import type { WorkProps } from '../view'
import { restrictToVerticalAxis } from './axis'
import type { OrderDraft } from './draft'
import { moved } from './moved'
import styles from './Order.module.css'
import { OrderCard } from './OrderCard'
import { useAnnouncements } from './useAnnouncements'
import { useSensorsOf } from './useSensorsOf'

const MEASURING = { droppable: { strategy: MeasuringStrategy.Always } }

export default function OrderWork({ question, draft, onDraft, busy }: WorkProps<'order', OrderDraft>) {
  const t = useTranslations('questions.order')
  const id = useId()
  const sensors = useSensorsOf()
  const labels = new Map(question.cards.map((card) => [card.id, card.label]))
  const announcements = useAnnouncements(draft.order, labels)
  const put = (card: string, place: number) => onDraft({ order: moved(draft.order, card, place) })
  return (
    <div className={styles.work}>
      <p className={styles.end}>{question.first}</p>
      <DndContext
        id={id}
        sensors={sensors}
        measuring={MEASURING}
        collisionDetection={closestCenter}
        modifiers={[restrictToVerticalAxis]}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t('how') } }}
        onDragEnd={({ active, over }) => over && put(String(active.id), draft.order.indexOf(String(over.id)))}
      >
        <SortableContext items={[...draft.order]} strategy={verticalListSortingStrategy} disabled={busy}>
          <ol className={styles.cards}>
            {draft.order.map((card, place) => {
              const shown = question.cards.find((one) => one.id === card)
              return (
                shown && (
                  <OrderCard
                    key={card}
                    card={shown}
                    place={place}
                    length={draft.order.length}
                    busy={busy}
                    onMove={put}
                  />
                )
              )
            })}
          </ol>
        </SortableContext>
      </DndContext>
      <p className={styles.end}>{question.last}</p>
    </div>
  )
}
