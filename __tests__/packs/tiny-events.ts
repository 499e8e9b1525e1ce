import type { z } from 'zod'
import type { packFile } from '@/lib/pack/schema'

type Event = z.input<typeof packFile>['events'][number]

/** What all of them share; each then says what is its own. */
const common = {
  sources: [{ source: 'rolls', section: 'Book of the River' }],
  status: 'verified',
  actors: ['kingdom', 'league'],
  actorsComplete: true,
  inArticle: true,
  aboutLine: true,
} as const

const act = (id: string, name: string, date: string, effect: string, own: Partial<Event>): Event => ({
  id,
  names: { en: name },
  kind: 'treaty',
  date,
  asked: date,
  label: { en: name },
  effect: { en: effect },
  concerns: { whole: true },
  ...common,
  actors: [...common.actors],
  sources: [...common.sources],
  ...own,
})

export const tinyEvents: Event[] = [
  act('peace-of-tarn', 'Peace of Tarn', '1702-05-09', 'The Maren became the border.', { place: { en: 'Tarn' } }),
  act('toll-protocol', 'Toll Protocol', '1741', 'Tolls were shared on the **Upper Maren**.', {
    kind: 'protocol',
    concerns: { stretches: ['upper-maren'] },
  }),
  act('fen-agreement', 'Fen Agreement', '1799-11', 'The Salt Fen was halved.', {
    kind: 'agreement',
    actors: ['kingdom', 'league', 'guild'],
    concerns: { areas: ['salt-fen'] },
  }),
  act('ferry-war', 'Ferry War', '1812/1814', 'Ferries burned on both banks; the line stayed.', {
    kind: 'conflict',
    aboutLine: false,
    at: [-28.8, 30.6],
    uncertaintyKm: 4,
    actors: ['guild', 'league'],
    concerns: { areas: ['salt-fen'] },
  }),
  act('osterran-republic', 'Osterra becomes a republic', '1813-03', 'The League dissolved itself.', {
    kind: 'state',
    aboutLine: false,
    actors: ['league'],
    actorsComplete: false,
    concerns: {},
  }),
  act('bridge-treaty', 'Bridge Treaty', '1871-06-01', 'The line was moved to the middle of every bridge.', {
    concerns: { stretches: ['lower-maren'] },
  }),
  act('survey', 'Joint survey', '1950', 'The whole line was marked with posts.', { kind: 'protocol' }),
  // Disputed: kept and shown, never asked.
  act('lost-charter', 'Lost charter', '1650', 'Said to have named the Maren.', { status: 'unverified' }),
]
