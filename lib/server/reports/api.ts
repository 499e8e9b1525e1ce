import 'server-only'
import { excludedRequest, type WireReport } from '@/lib/contract/reports'
import { teacherFor } from '@/lib/server/auth'
import type { Outcome, Refused } from '@/lib/server/http'
import { type Answer, bodyOf, json } from '@/lib/server/http'
import { exclude } from './excluded-questions'
import { type ReportOf, reportFor } from './report'
import { csvOf, xlsxOf } from './report-export'

/** The routes of a report: the same for a live class and for set work. */

interface OfCode {
  readonly code: string
}

const NEVER_KEPT = { 'cache-control': 'private, no-store' }

async function reported(request: Request, of: ReportOf, code: string): Promise<Outcome<WireReport>> {
  const teacher = await teacherFor(request.headers)
  return teacher.ok ? reportFor(teacher.value, of, code) : teacher
}

const file = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, {
    headers: { ...NEVER_KEPT, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  })

const nameOf = ({ of, code }: WireReport, ending: string): string => `demarcate-${of}-${code}.${ending}`

export const asJson =
  (of: ReportOf) =>
  async (request: Request, { code }: OfCode): Promise<Answer | Refused> => {
    const found = await reported(request, of, code)
    return found.ok ? json(found.value) : found
  }

export const asCsv =
  (of: ReportOf) =>
  async (request: Request, { code }: OfCode): Promise<Answer | Refused> => {
    const found = await reported(request, of, code)
    return found.ok ? file(csvOf(found.value), 'text/csv; charset=utf-8', nameOf(found.value, 'csv')) : found
  }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const asXlsx =
  (of: ReportOf) =>
  async (request: Request, { code }: OfCode): Promise<Answer | Refused> => {
    const found = await reported(request, of, code)
    return found.ok ? file(new Uint8Array(await xlsxOf(found.value)), XLSX, nameOf(found.value, 'xlsx')) : found
  }

export const excluding =
  (of: ReportOf) =>
  async (request: Request, { code }: OfCode): Promise<Answer | Refused> => {
    const teacher = await teacherFor(request.headers)
    if (!teacher.ok) return teacher
    const body = await bodyOf(request, excludedRequest)
    if (!body.ok) return body
    const changed = await exclude(teacher.value, of, code, body.value.excluded)
    return changed.ok ? json(changed.value) : changed
  }
