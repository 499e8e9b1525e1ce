import { MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'

/** A finger rests before it drags, so that it can still scroll. Keys have their own way: choose a card, then its bin. */
export function useDragSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
  )
}
