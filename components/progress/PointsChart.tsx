'use client'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useFormatter } from 'use-intl/react'

interface PointsChartProps {
  readonly points: readonly { readonly id: string; readonly share: number; readonly day: string }[]
}

const TICKS = [0, 0.25, 0.5, 0.75, 1]
/** With more points than this, dots only make the line unclear. */
const DOTS_AT_MOST = 40

/** A picture of the table under it. */
export default function PointsChart({ points }: PointsChartProps) {
  const format = useFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const dot = points.length <= DOTS_AT_MOST && { r: 3.5, strokeWidth: 2, fill: 'var(--paper-lift)' }
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...points]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--rule)" vertical={false} />
        <XAxis
          dataKey="id"
          tickFormatter={(id) => points.find((point) => point.id === id)?.day ?? ''}
          tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
          stroke="var(--edge)"
          minTickGap={28}
        />
        <YAxis
          domain={[0, 1]}
          ticks={TICKS}
          width={48}
          tickFormatter={percent}
          tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
          stroke="var(--edge)"
        />
        <Line
          dataKey="share"
          type="linear"
          stroke="var(--you)"
          strokeWidth={2.5}
          dot={dot}
          activeDot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  )
}
