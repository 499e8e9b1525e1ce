import type { Kind, Questions } from '@/components/questions/view'
import type { WireMarked } from '@/lib/contract/attempts'
import { onScreen } from '../../kinds'
import type { Player } from '../player'
import { nextMark } from '../quizzes'

/** One way to use the screen. */
export interface Hand {
  /** Which way of answering a kind it takes. */
  readonly name: 'mouse' | 'finger' | 'keys'
  /** Presses the screen's one action. */
  readonly press: (player: Player) => Promise<void>
}

/** Makes an answer, and does not submit it yet. */
export const makeAnswer = <K extends Kind>(hand: Hand, player: Player, question: Questions[K]): Promise<void> =>
  onScreen(question.kind)[hand.name](player, question)

/** Answers the question that is open with this hand. Gives back what the server said to it, once the screen shows it. */
export async function answer<K extends Kind>(hand: Hand, player: Player, question: Questions[K]): Promise<WireMarked> {
  await player.asked(question)
  await makeAnswer(hand, player, question)
  const [said] = await Promise.all([nextMark(player.page), player.give(() => hand.press(player))])
  await player.revealed()
  return said
}

/** On from an answer to what comes after it. */
export const goOn = (hand: Hand, player: Player): Promise<void> => player.goOn(() => hand.press(player))
