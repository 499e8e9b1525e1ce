import type { Qr } from '@/lib/text/qr'

/** How students get into a session. */
export interface JoinLink {
  /** Where students type the code: "demarcate.example/join". */
  readonly address: string
  /** Of this session, to be copied. */
  readonly link: string
  readonly qr: Qr
}
