import dynamic from 'next/dynamic'
import { fieldOf, isLine } from '@/components/questions/draft-parsing'
import type { View } from '../view'
import type { TraceDraft } from './draft'
import { answerLine, EMPTY, withStroke } from './drawing'
// The parts come in chunks of their own; their styles come with the page, so that the first question stands at once.
import '@/components/ui/IconButton.module.css'
import '../coordinates/Coordinates.module.css'
import './Trace.module.css'

export const trace: View<'trace', TraceDraft> = {
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
      onChange: (line) => onDraft(withStroke(draft, line, { from, to })),
    },
  }),
  extentOf: ({ extent }) => extent,
  Work: dynamic(() => import('./TraceWork')),
  preload: () => import('./TraceWork'),
}
