import { translatorOf } from '@/components/i18n/words'
import { Field } from '@/components/ui/Field'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { NAME_CHARACTERS_AT_MOST } from '@/lib/classes/name'
import { join } from './actions'
import styles from './work.module.css'

const translate = translatorOf('work')

interface WhoFormProps {
  readonly code: string
  /** Where to go on. */
  readonly at: 'classes' | 'assignments'
  readonly problem: string | string[] | undefined
}

/** Asks for the name that the teacher knows. A plain form: it works before any script has come. */
export function WhoForm({ code, at, problem }: WhoFormProps) {
  const error = problem === 'name' ? translate('badName') : problem === 'full' ? translate('full') : undefined
  return (
    <form action={join} className={styles.form}>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="at" value={at} />
      <p>{translate('whoAreYou')}</p>
      <Field
        id="who"
        name="name"
        label={translate('name')}
        error={error}
        maxLength={NAME_CHARACTERS_AT_MOST}
        autoComplete="off"
        required
      />
      <SubmitButton pending={translate('joining')}>{translate('joinNow')}</SubmitButton>
    </form>
  )
}
