import { words } from '@/components/i18n/words'
import { LocalTime } from '@/components/ui/LocalTime'
import type { WireAssignment } from '@/lib/contract/assignments'
import styles from './teach.module.css'

const say = words('assignments')

/** Set work, the latest first. */
export function AssignmentList({ assignments }: { readonly assignments: readonly WireAssignment[] }) {
  return (
    <ul className={styles.list}>
      {assignments.map(({ code, title, className, phase, dueAt }) => (
        <li key={code}>
          <a href={`/teach/assignments/${code}`}>
            <strong>{title}</strong>
            <span>{className ? say('forClass', { name: className }) : say('forAnyone')}</span>
            <span>
              {say(`phases.${phase}`)}
              {dueAt && phase !== 'over' && <>, {say.rich('dueAt', { at: () => <LocalTime at={dueAt} /> })}</>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
