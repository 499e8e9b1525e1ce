import { translatorOf } from '@/components/i18n/words'
import { LocalTime } from '@/components/ui/LocalTime'
import type { WireAssignment } from '@/lib/contract/assignments'
import styles from './teach.module.css'

const translate = translatorOf('assignments')

/** Set work, the latest first. */
export function AssignmentList({ assignments }: { readonly assignments: readonly WireAssignment[] }) {
  return (
    <ul className={styles.list}>
      {assignments.map(({ code, title, className, phase, dueAt }) => (
        <li key={code}>
          <a href={`/teach/assignments/${code}`}>
            <strong>{title}</strong>
            <span>{className ? translate('forClass', { name: className }) : translate('forAnyone')}</span>
            <span>
              {translate(`phases.${phase}`)}
              {dueAt && phase !== 'over' && <>, {translate.rich('dueAt', { at: () => <LocalTime at={dueAt} /> })}</>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
