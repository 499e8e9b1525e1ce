import { words } from '@/components/i18n/words'
import { Field } from '@/components/ui/Field'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { NAME_CHARACTERS_AT_MOST } from '@/lib/classes/name'
import { join } from './actions'
import styles from './work.module.css'

const say = words('work')

interface WhoFormProps {
  readonly code: string
  /** Where to go on. */
  readonly at: 'classes' | 'assignments'
  readonly problem: string | string[] | undefined
}

/** Asks for the name that the teacher knows. A plain form: it works before any script has come. */
export function WhoForm({ code, at, problem }: WhoFormProps) {
  const error = problem === 'name' ? say('badName') : problem === 'full' ? say('full') : undefined
  return (
    <form action={join} className={styles.form}>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="at" value={at} />
      <p>{say('whoAreYou')}</p>
      <Field
        id="who"
        name="name"
        label={say('name')}
        error={error}
        maxLength={NAME_CHARACTERS_AT_MOST}
        autoComplete="off"
        required
      />
      <SubmitButton pending={say('joining')}>{say('joinNow')}</SubmitButton>
    </form>
  )
}
