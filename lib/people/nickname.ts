import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

/** Why a nickname is not fit. */
export type NicknameFault = 'empty' | 'too-long' | 'unseen' | 'unfit'

export type Nickname =
  | { readonly ok: true; readonly nickname: string }
  | { readonly ok: false; readonly fault: NicknameFault }

/** As a reader counts: an emoji of a family is one. */
export const NICKNAME_LETTERS = 24
/** Far beyond any 24 letters; what is longer is not looked at further. */
const UNITS_AT_MOST = 400

/** What joins and colours emoji is no trick; everywhere else a joiner is. */
const IN_EMOJI =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)(\u200D(?=\p{Extended_Pictographic})|\uFE0F)/gu
/** Controls, turners of direction, fillers and everything else that is not seen or has no meaning yet. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Marks heaped on each other run over the lines above and below; no language needs more than three. */
const HEAPED = /\p{Mn}{4,}/u
const VISIBLE = /[\p{L}\p{N}\p{S}]/u

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const rude = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

function faultIn(nickname: string): NicknameFault | undefined {
  if (UNSEEN.test(nickname.replace(IN_EMOJI, '')) || HEAPED.test(nickname.normalize('NFD'))) return 'unseen'
  if (!VISIBLE.test(nickname)) return 'empty'
  if ([...letters.segment(nickname)].length > NICKNAME_LETTERS) return 'too-long'
  return [nickname, nickname.replace(/\p{P}/gu, '')].some((text) => rude.hasMatch(text)) ? 'unfit' : undefined
}

/** A nickname as it is kept: compatible forms made one (NFKC), spaces single; or why it cannot be. */
export function nicknameOf(text: string): Nickname {
  if (text.length > UNITS_AT_MOST) return { ok: false, fault: 'too-long' }
  const nickname = text
    .normalize('NFKC')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^ | $/g, '')
  const fault = faultIn(nickname)
  return fault ? { ok: false, fault } : { ok: true, nickname }
}

/** What two nicknames are compared by: case, accents, spaces and marks tell nobody apart at a glance. */
export const nicknameKeyOf = (nickname: string): string =>
  nickname
    .normalize('NFKD')
    .replace(/[\p{M}\p{Z}\p{P}\u200D]+/gu, '')
    .toLowerCase() || nickname
