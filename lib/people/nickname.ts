import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { NICKNAME_LETTERS } from './nickname-length'

/** Why a nickname is not fit. */
export type NicknameFault = 'empty' | 'too-long' | 'unseen' | 'unfit'

export type Nickname =
  | { readonly ok: true; readonly nickname: string }
  | { readonly ok: false; readonly fault: NicknameFault }

/** Far beyond any 24 letters; what is longer is not looked at further. */
const UNITS_AT_MOST = 400

/** What joins and colours emoji is no trick; everywhere else a joiner is. */
const IN_EMOJI =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)(\u200D(?=\p{Extended_Pictographic})|\uFE0F)/gu
/** Controls, turners of direction, fillers and everything else that is not seen or has no meaning yet. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Marks heaped on each other run over the lines above and below; no language needs more than three. */
const HEAPED = /\p{Mn}{4,}/u
const VISIBLE = /[\p{L}\p{N}\p{S}]/u

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const rude = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

function faultIn(nickname: string): NicknameFault | undefined {
  if (INVISIBLE.test(nickname.replace(IN_EMOJI, '')) || HEAPED.test(nickname.normalize('NFD'))) return 'unseen'
  if (!VISIBLE.test(nickname)) return 'empty'
  if ([...letters.segment(nickname)].length > NICKNAME_LETTERS) return 'too-long'
  return [nickname, nickname.replace(/\p{P}/gu, '')].some((text) => rude.hasMatch(text)) ? 'unfit' : undefined
}

/** The nickname in its stored form (NFKC, single spaces), or the reason for refusing it. */
export function nicknameOf(text: string): Nickname {
  if (text.length > UNITS_AT_MOST) return { ok: false, fault: 'too-long' }
  const nickname = text
    .normalize('NFKC')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^ | $/g, '')
  const fault = faultIn(nickname)
  return fault ? { ok: false, fault } : { ok: true, nickname }
}

/** Cyrillic and Greek letters that are drawn like a Latin one, small or capital, and that one. */
const DRAWN_ALIKE = [
  ['\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456\u0458\u0455', 'abekmhopctyxijs'],
  ['\u03b1\u03b2\u03b5\u03b6\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7', 'abezhikmnoptyx'],
] as const
const LATIN = new Map(
  DRAWN_ALIKE.flatMap(([others, latin]) => [...others].map((letter, n) => [letter, latin.charAt(n)])),
)

/** What two nicknames are compared by: case, accents, spaces, marks and alphabets tell nobody apart at a glance. */
export const nicknameKeyOf = (nickname: string): string =>
  nickname
    .normalize('NFKD')
    .replace(/[\p{M}\p{Z}\p{P}\u200D]+/gu, '')
    .toLowerCase()
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LATIN.get(letter) ?? letter) || nickname
