import type { Locator, Page } from 'playwright-core'
import { messages } from '@/messages/en'
import { onScreen } from '../kinds'
import { expectSoon, MapReader } from './map'
import type { Kind } from './quizzes'

type Words = Pick<typeof messages, 'play' | 'questions'>

const anyOf = (texts: readonly string[]): RegExp =>
  new RegExp(`^(${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`)

/** The screen of a quiz: its sheet, its action, its map. What each hand does with them is in `hands`. */
export class Player {
  readonly map: MapReader
  readonly sheet: Locator
  readonly heading: Locator
  /** The screen's one action. */
  readonly action: Locator
  /** The action under a question, while it can be pressed. */
  readonly ready: Locator
  /** The action under an answer. */
  readonly further: Locator

  constructor(
    readonly page: Page,
    /** What the screen says, in its language. */
    readonly words: Words = messages,
  ) {
    const { play, questions } = words
    this.map = new MapReader(page)
    this.sheet = page.getByRole('region', { name: play.sheet })
    this.heading = this.sheet.getByRole('heading', { level: 1 })
    this.action = this.sheet.locator('button[type=submit]')
    this.ready = this.sheet
      .locator('button[type=submit]:not([aria-disabled])')
      .filter({ hasText: anyOf(Object.values(questions).map(({ action }) => action)) })
    this.further = this.sheet.getByRole('button', { name: anyOf([play.next, play.result]) })
  }

  /** One of the answers to choose from: the whole of it can be pressed. */
  option(index: number): Locator {
    return this.sheet.getByRole('radio').nth(index).locator('xpath=ancestor::label')
  }

  async open(attempt: string): Promise<void> {
    await this.page.goto(`/play/${attempt}`)
    await this.sheet.waitFor()
    await this.page.waitForFunction(isAwake, undefined, { polling: 100 })
  }

  /** The question is on the screen and can be answered. */
  async asked({ prompt, kind }: { readonly prompt: string; readonly kind: Kind }): Promise<void> {
    await this.heading.filter({ hasText: prompt }).waitFor()
    await this.action.filter({ hasText: this.words.questions[kind].action }).waitFor()
    if (onScreen(kind).isOnMap) await this.map.atRest()
  }

  /** The answer is on the screen. */
  async revealed(): Promise<void> {
    await this.further.waitFor()
  }

  /**
   * Gives the answer that was made. A press right after the question came is not meant for it, so the screen lets it
   * pass: then once more.
   */
  give(press: () => Promise<void>): Promise<void> {
    return this.until(this.ready, press)
  }

  /** On to what comes after the answer; the same holds. */
  goOn(press: () => Promise<void>): Promise<void> {
    return this.until(this.further, press)
  }

  /** Presses, and again only if nothing comes of it: the next screen's action stands in the same place. */
  private until(gone: Locator, press: () => Promise<void>): Promise<void> {
    return expectSoon(async () => {
      if (!(await gone.isVisible())) return true
      await press()
      return gone.waitFor({ state: 'hidden', timeout: PASSED_OVER_MS }).then(
        () => true,
        () => false,
      )
    })
  }
}

/** A press that came to something has changed the screen by then, also on a slow machine. */
const PASSED_OVER_MS = 5000

/** The page's script has taken over what the server drew: before, a press does nothing or what a plain form does. */
const isAwake = () =>
  [...document.querySelectorAll('form button, form input')].every((control) =>
    Object.keys(control).some((name) => name.startsWith('__reactProps')),
  )
