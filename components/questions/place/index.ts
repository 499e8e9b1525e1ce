import dynamic from 'next/dynamic'
import { fieldOf, isLonLat } from '@/components/questions/draft-parsing'
import type { View } from '../view'
import type { PlaceDraft } from './draft'
// The parts come in chunks of their own; their styles come with the page, so that the first question stands at once.
import '@/components/ui/IconButton.module.css'
import '../coordinates/Coordinates.module.css'

export const place: View<'place', PlaceDraft> = {
  icon: 'map-pin',
  help: (words) => words('place.helpShort'),
  keysHelp: (words) => words('place.helpKeys'),
  empty: () => ({ at: null, typing: false }),
  restore(_question, kept) {
    const at = fieldOf(kept, 'at')
    return { at: isLonLat(at) ? at : null, typing: fieldOf(kept, 'typing') === true }
  },
  response: (_question, { at }) => (at === null ? undefined : { at }),
  task: (_question, draft, onDraft) => ({
    crosshair: true,
    answerAt: (at) => ({ at }),
    onCentre: (at) => onDraft({ ...draft, at }),
  }),
  extentOf: ({ extent }) => extent,
  crosshairOf: ({ at }) => at,
  Work: dynamic(() => import('./PlaceWork')),
  Tools: dynamic(() => import('./PlaceTools')),
  preload: () => Promise.all([import('./PlaceWork'), import('./PlaceTools')]),
}
