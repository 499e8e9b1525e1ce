'use client'
import { Brand } from '@/components/brand/Brand'
import { SheetFrame } from '@/components/brand/SheetFrame'
import { faceOf } from '@/components/ui/buttonFace'
import says from '@/messages/en/errors.json'

interface BrokenProps {
  readonly error: Error & { readonly digest?: string }
  readonly retry: () => void
}

/** A page that could not be made. Sent with every page, so it brings no more than its few sentences. */
export default function Broken({ error, retry }: BrokenProps) {
  return (
    <SheetFrame brand={<Brand name={says.name} home={{ label: says.homeLabel }} />}>
      <h1>{says.brokenTitle}</h1>
      <p>{says.broken}</p>
      <button type="button" className={faceOf()} onClick={() => retry()}>
        {says.again}
      </button>
      {error.digest && (
        <p>
          {says.reference} {error.digest}
        </p>
      )}
    </SheetFrame>
  )
}
