import type { WireComparisons } from '@/lib/contract/comparisons'
import { pointsFor } from '@/lib/questions/points'
import { LENGTHS } from '@/lib/quiz/lengths'
import { ClassComparison } from './ClassComparison'
import { KindComparison } from './KindComparison'
import { MonthComparison } from './MonthComparison'

/** The most points on a pack's board. */
const MOST_POINTS = LENGTHS.usual * pointsFor(1)

/** The reader beside all players, beside themselves a month ago, and their class beside others. */
export function Comparisons({ comparisons: { kinds, months, classes } }: { readonly comparisons: WireComparisons }) {
  return (
    <>
      <KindComparison kinds={kinds} />
      <MonthComparison months={months} />
      <ClassComparison classes={classes} most={MOST_POINTS} />
    </>
  )
}
