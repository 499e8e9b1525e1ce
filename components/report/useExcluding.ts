import { useState } from 'react'
import type { Problem } from '@/components/api/problem'
import { request } from '@/components/api/request'
import { useRequest } from '@/components/api/useRequest'
import type { WireReport } from '@/lib/contract/reports'

export interface Excluding {
  readonly isBusy: boolean
  /** Why the last change failed. */
  readonly problem: Problem | undefined
  readonly exclude: (position: number, isExcluded: boolean) => Promise<void>
}

/** Leaves questions out and counts them again; the report then is the regraded one. */
export function useExcluding(served: WireReport): readonly [WireReport, Excluding] {
  const [report, setReport] = useState(served)
  const { isBusy, problem, run } = useRequest<WireReport>()
  const exclude = async (position: number, isOut: boolean) => {
    const others = report.questions.filter((one) => one.excluded && one.position !== position)
    const excluded = [...others.map((one) => one.position), ...(isOut ? [position] : [])]
    const path = `/api/v1/${report.type}s/${report.code}/excluded`
    const result = await run(() => request('PUT', path, { body: { excluded } }))
    if (result?.ok) setReport(result.value)
  }
  return [report, { isBusy, problem, exclude }]
}
