import { translatorOf } from '@/components/i18n/words'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import styles from './home.module.css'

const translate = translatorOf('home')

/** The code that a teacher shows. A plain form: it works before any script has come. */
export function JoinForm() {
  return (
    <form action="/join" className={styles.join}>
      <Field
        id="code"
        name="code"
        label={translate('code')}
        quietLabel
        placeholder={translate('code')}
        icon="hash"
        inputMode="numeric"
        autoComplete="off"
        pattern="[0-9]{6}"
        maxLength={6}
        title={translate('codeShape')}
        required
      />
      <Button look="outlined" type="submit">
        {translate('join')}
      </Button>
    </form>
  )
}
