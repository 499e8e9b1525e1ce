import { words } from '@/components/i18n/words'
import { WaitingSheet } from '@/components/play/WaitingSheet'

export default function Loading() {
  return <WaitingSheet label={words('play')('sheet')} said={words('common')('loading')} />
}
