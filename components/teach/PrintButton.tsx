'use client'
import { Button } from '@/components/ui/Button'

export function PrintButton({ children }: { readonly children: string }) {
  return (
    <Button wide={false} onClick={() => window.print()}>
      {children}
    </Button>
  )
}
