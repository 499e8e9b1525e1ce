import { useState } from 'react'
import { send } from '@/components/teach/send'
import type { WireReport } from '@/lib/contract/reports'

export interface Excluding {
  readonly isBusy: boolean
  /** Why the last one was not done. */
  readonly refused: string | undefined
  readonly exclude: (position: number, isOut: boolean) => Promise<void>
}

/** Leaves questions out and counts them again; the report then is the regraded one. */
export function useExcluding(served: WireReport): readonly [WireReport, Excluding] {
  const [report, setReport] = useState(served)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string>()
  const exclude = async (position: number, isOut: boolean) => {
    if (isBusy) return
    setBusy(true)
    const others = report.questions.filter((one) => one.excluded && one.position !== position)
    const excluded = [...others.map((one) => one.position), ...(isOut ? [position] : [])]
    const path = `/api/v1/${report.of}s/${report.code}/excluded`
    const reply = await send<WireReport>('PUT', path, { excluded })
    setBusy(false)
    setRefused(reply.ok ? undefined : reply.code)
    if (reply.ok) setReport(reply.body)
  }
  return [report, { isBusy, refused, exclude }]
}
