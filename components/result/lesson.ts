import type { WireExplanation, WireReviewItem } from '@/lib/contract/attempts'

/** Below this an answer is worth another look. */
const WORTH_ANOTHER_LOOK = 0.75
const AT_MOST = 3

/** The weakest answers, weakest first. */
export const weakest = (items: readonly WireReviewItem[]): readonly WireReviewItem[] =>
  items
    .filter(({ credit }) => credit < WORTH_ANOTHER_LOOK)
    .sort((a, b) => a.credit - b.credit)
    .slice(0, AT_MOST)

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** One sentence to remember. The first paragraph is about the answer that was given; what stays true comes after it. */
export function lessonOf({ text }: WireExplanation): string {
  const [about = '', lesson = about] = text.split('\n\n')
  const [first] = sentences.segment(lesson.replaceAll('**', ''))
  return first?.segment.trim() ?? ''
}
