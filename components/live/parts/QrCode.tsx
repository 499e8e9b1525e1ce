import type { Qr } from '@/lib/text/qr'
import styles from './QrCode.module.css'

/** A square to scan. Dark on light by night too: phones read no other. */
export function QrCode({ qr, label }: { readonly qr: Qr; readonly label: string }) {
  return (
    <svg className={styles.qr} viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label} focusable="false">
      <path d={qr.path} shapeRendering="crispEdges" />
    </svg>
  )
}
