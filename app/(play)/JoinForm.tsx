import { words } from '@/components/i18n/words'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import styles from './home.module.css'

const say = words('home')

/** The code that a teacher shows. A plain form: it works before any script has come. */
export function JoinForm() {
  return (
    <form action="/join" className={styles.join}>
      <Field
        id="code"
        name="code"
        label={say('code')}
        quietLabel
        placeholder={say('code')}
        icon="hash"
        inputMode="numeric"
        autoComplete="off"
        pattern="[0-9]{6}"
        maxLength={6}
        title={say('codeShape')}
        required
      />
      <Button look="outlined" type="submit">
        {say('join')}
      </Button>
    </form>
  )
}
