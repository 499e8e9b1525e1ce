import type { ComponentType, RefObject } from 'react'
import type { useTranslations } from 'use-intl/react'
import type { AtlasMapProps, MapHandle } from '@/components/map/props'
import type { IconName } from '@/components/ui/Icon'
import type { WireReviewItem } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import type { Bounds, LonLat } from '@/lib/pack/schema'
import type { Kind, WireQuestions as Questions, Responses } from '@/lib/questions/registry'

export type { Kind, Responses, WireQuestions as Questions } from '@/lib/questions/registry'

/** What the one map does for an open question. */
export interface MapTask<K extends Kind = Kind>
  extends Pick<AtlasMapProps, 'crosshair' | 'guess' | 'draw' | 'onCentre' | 'onTap'> {
  /** Where a point of the map is an answer by itself: that answer. Enter on the map then submits it. */
  answerAt?(at: LonLat): Responses[K]
}

export interface WorkProps<K extends Kind, Draft> {
  readonly question: Questions[K]
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** Given and on its way: nothing can be changed any more. */
  readonly busy: boolean
  readonly pack: MapPack
  readonly map: RefObject<MapHandle | null>
}

/** A question with its answer; without a response: nobody's in particular. */
export type Revealed = Pick<WireReviewItem, 'question' | 'key' | 'explanation'> & {
  readonly response?: WireReviewItem['response'] | undefined
}

export interface RevealProps<K extends Kind> {
  readonly question: Questions[K]
  readonly item: Revealed
}

export interface ShownCard {
  readonly id: string
  readonly label: string
  readonly detail?: string
}

/** ordered: the place it stood in. options: the one that was taken. each: what was said of it. none: nobody answered. */
export type Marks = 'ordered' | 'options' | 'each' | 'none'

/** The messages that screens have for questions. */
type QuestionWords = ReturnType<typeof useTranslations<'questions'>>

/**
 * How one kind of question is answered on the screen. The sheet around it is the same for all. `Draft` is the half-made
 * answer: what the hand has done so far.
 */
export interface View<K extends Kind, Draft> {
  readonly icon: IconName
  /** How to answer, in one line, where the question itself says nothing. */
  help?(words: QuestionWords): string
  /** Besides, where there is a keyboard: said on a wide screen. */
  keysHelp?(words: QuestionWords): string
  /** Before anything was done. */
  empty(question: Questions[K]): Draft
  /** A draft that was kept by the browser, if it still fits this question. */
  restore(question: Questions[K], kept: unknown): Draft | undefined
  /** The answer the draft makes; undefined while something is missing. */
  response(question: Questions[K], draft: Draft): Responses[K] | undefined
  /** Absent: the map only shows where we are. */
  task?(question: Questions[K], draft: Draft, onDraft: (draft: Draft) => void): MapTask<K>
  /** The part of the map that the question is about. Absent: the whole pack. */
  extentOf?(question: Questions[K]): Bounds
  /** Where the draft has put the crosshair: a reload moves the map back to it. */
  crosshairOf?(draft: Draft): LonLat | null
  /** What there is to choose from or to arrange: the big screen lists it. Absent: nothing. */
  cardsOf?(question: Questions[K]): readonly ShownCard[]
  /** Between the help line and the action. */
  readonly Work?: ComponentType<WorkProps<K, Draft>>
  /** Beside the action. */
  readonly Tools?: ComponentType<WorkProps<K, Draft>>
  /** Between the verdict and the explanation. */
  readonly Reveal?: ComponentType<RevealProps<K>>
  /** What a row of the answer is marked with. */
  readonly marks?: Marks
  /** Loads the chunks of `Work` and `Reveal` ahead of need. */
  preload(): Promise<unknown>
}
