import { yearOf } from '@/lib/pack/date'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { Prose } from '@/lib/text/text'
import { giveawaysInText } from './giveaways'
import type { Subject } from './kind'

type Fact = Things['fact']

/** What the words of a fact give away: the years of its events, other figures. */
export function factGiveaways(pack: Pack, fact: Fact): Subject[] {
  const words = [
    fact.subject,
    fact.object,
    ...factText(fact),
    ...(fact.choose ? [fact.choose.prompt, fact.choose.key] : []),
  ]
  const dates = fact.about.filter((id) => {
    const event = lookup(pack).find('event', id)
    return event && words.some(({ en }) => en.includes(String(yearOf(event.date))))
  })
  return [...dates.map((id) => ({ id, aspect: 'date' })), ...giveawaysInText(pack, words)]
}

/** The fact as a sentence, or what the pack has written about it. */
export function factText({ explanation, note }: Fact): Prose[] {
  return [explanation, note].filter((text) => text !== undefined)
}
