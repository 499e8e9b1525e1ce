import dynamic from 'next/dynamic'
import { fieldOf, isLine } from '@/components/questions/draft-parsing'
import type { View } from '../view'
import { answerLine, drawn, EMPTY } from './drawing'

export const trace: View<'trace'> = {
  icon: 'spline',
  empty: () => EMPTY,
  restore(_question, kept) {
    const line = fieldOf(kept, 'line')
    const mode = fieldOf(kept, 'mode') === 'points' ? 'points' : 'freehand'
    return isLine(line) ? { ...EMPTY, mode, line, strokes: line.length > 0 ? [0] : [] } : undefined
  },
  response: answerLine,
  task: ({ from, to, fromLabel, toLabel }, draft, onDraft) => ({
    crosshair: draft.mode === 'points',
    draw: {
      mode: draft.mode,
      line: draft.line,
      from,
      to,
      fromLabel,
      toLabel,
      onChange: (line) => onDraft(drawn(draft, line, { from, to })),
    },
  }),
  extentOf: ({ extent }) => extent,
  Work: dynamic(() => import('./TraceWork')),
  preload: () => import('./TraceWork'),
}
