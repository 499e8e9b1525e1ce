import type { Kind, Questions } from '@/components/questions/view'
import type { WireMarked } from '@/lib/quiz/wire'
import type { Player } from '../player'
import { nextMark } from '../quizzes'

/** One way to use the screen: makes an answer to each kind, and gives it. */
export type Hand = {
  readonly [K in Kind]: (player: Player, question: Questions[K]) => Promise<void>
}

/** Answers the question that is open with this hand. Gives back what the server said to it, once the screen shows it. */
export async function answer<K extends Kind>(hand: Hand, player: Player, question: Questions[K]): Promise<WireMarked> {
  await player.asked(question)
  const [said] = await Promise.all([nextMark(player.page), hand[question.kind](player, question)])
  await player.revealed()
  return said
}
