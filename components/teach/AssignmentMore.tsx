'use client'
import { useTranslations } from 'use-intl/react'
import { Field } from '@/components/ui/Field'
import type { Kind } from '@/lib/questions/registry'
import { AssignmentRules, USUAL_RULES } from './AssignmentRules'
import { Choice } from './Choice'
import styles from './Teach.module.css'

const QUESTIONS = ['same', 'anew'] as const

/** What is seldom other than usual. */
export function AssignmentMore({ kinds }: { readonly kinds: readonly Kind[] }) {
  const t = useTranslations('assignments')
  const kindName = useTranslations('questions')
  return (
    <details className={styles.more}>
      <summary>{t('more')}</summary>
      <div className={styles.form}>
        <fieldset className={styles.checks}>
          <legend>{t('kinds')}</legend>
          {kinds.map((kind) => (
            <label key={kind} className={styles.check}>
              <input type="checkbox" name="kind" value={kind} defaultChecked />
              {kindName(`${kind}.name`)}
            </label>
          ))}
        </fieldset>
        <Field id="opens" name="opensAt" type="datetime-local" label={t('opens')} hint={t('opensHint')} />
        <div className={styles.two}>
          <Choice
            label={t('questions')}
            name="questions"
            initial="same"
            options={QUESTIONS.map((value) => ({ value, label: t(`questionsOf.${value}`) }))}
          />
          <AssignmentRules {...USUAL_RULES} />
        </div>
        <p className={styles.hint}>{t('noDue')}</p>
      </div>
    </details>
  )
}
