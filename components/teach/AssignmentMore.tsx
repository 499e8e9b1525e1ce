'use client'
import { useTranslations } from 'use-intl/react'
import { Field } from '@/components/ui/Field'
import { KINDS } from '@/lib/questions/kinds'
import { Choice } from './Choice'
import styles from './Teach.module.css'

const ATTEMPTS = [1, 2, 3, 5, 10]
const COUNTS = ['best', 'first', 'last'] as const
const QUESTIONS = ['same', 'anew'] as const
const LATE = ['accept', 'refuse'] as const
const RESULTS = ['at-once', 'after-due'] as const

/** What is seldom other than usual. */
export function AssignmentMore() {
  const t = useTranslations('assignments')
  const kinds = useTranslations('questions.kinds')
  return (
    <details className={styles.more}>
      <summary>{t('more')}</summary>
      <div className={styles.form}>
        <fieldset className={styles.checks}>
          <legend>{t('kinds')}</legend>
          {KINDS.map((kind) => (
            <label key={kind} className={styles.check}>
              <input type="checkbox" name="kind" value={kind} defaultChecked />
              {kinds(kind)}
            </label>
          ))}
        </fieldset>
        <Field id="opens" name="opensAt" type="datetime-local" label={t('opens')} hint={t('opensHint')} />
        <div className={styles.two}>
          <Choice
            label={t('attempts')}
            name="attemptsAllowed"
            initial="1"
            options={ATTEMPTS.map((attempts) => ({ value: String(attempts), label: t('attemptsOf', { attempts }) }))}
          />
          <Choice
            label={t('counts')}
            name="counts"
            initial="best"
            options={COUNTS.map((value) => ({ value, label: t(`countsOf.${value}`) }))}
          />
          <Choice
            label={t('questions')}
            name="questions"
            initial="same"
            options={QUESTIONS.map((value) => ({ value, label: t(`questionsOf.${value}`) }))}
          />
          <Choice
            label={t('late')}
            name="late"
            initial="accept"
            options={LATE.map((value) => ({ value, label: t(`lateOf.${value}`) }))}
          />
          <Choice
            label={t('results')}
            name="results"
            initial="at-once"
            options={RESULTS.map((value) => ({ value, label: t(`resultsOf.${value}`) }))}
          />
        </div>
        <p className={styles.hint}>{t('noDue')}</p>
      </div>
    </details>
  )
}
