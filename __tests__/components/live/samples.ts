import type { WireHostView, WirePlayerView } from '@/lib/contract/sessions'
import { choice } from '../play/samples'

const ID = '01900000-0000-7000-8000-00000000000'

const shared = {
  version: 1,
  code: '123456',
  position: 0,
  length: 3,
  now: 1_000_000,
  settings: {
    secondsPerQuestion: 30,
    speedShare: 0,
    teams: 'none',
    teamCount: 2,
    showStandings: true,
    generatedNames: false,
    revealWhenAllAnswered: true,
    seats: 300,
    packTitle: 'Tiny',
    kinds: ['choose'],
  },
  locked: false,
  players: 2,
  excluded: [],
} as const satisfies Partial<WirePlayerView>

export const playerView = (more: Partial<WirePlayerView> = {}): WirePlayerView => ({
  ...shared,
  settings: { ...shared.settings, kinds: [...shared.settings.kinds] },
  excluded: [],
  role: 'player',
  phase: 'asking',
  openedAt: 1_000_000,
  closesAt: 1_030_000,
  question: choice(),
  you: { id: `${ID}1`, nickname: 'Anna', points: 0, answered: false, joinedAtPosition: 0 },
  ...more,
})

export const hostView = (more: Partial<WireHostView> = {}): WireHostView => ({
  ...shared,
  settings: { ...shared.settings, kinds: [...shared.settings.kinds] },
  excluded: [],
  role: 'host',
  phase: 'asking',
  answered: 0,
  packSlug: 'tiny',
  projectorToken: 't',
  roster: ['Anna', 'Bek'].map((nickname, i) => ({
    id: `${ID}${i + 1}`,
    nickname,
    extraTime: i / 4,
    connected: true,
    answered: false,
    points: 0,
  })),
  ...more,
})
