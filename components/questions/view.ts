import type { ComponentType, RefObject } from 'react'
import type { AtlasMapProps, MapHandle } from '@/components/map/props'
import type { IconName } from '@/components/ui/Icon'
import type { WireReviewItem } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import type { Bounds, LonLat } from '@/lib/pack/schema'
import type { Kind, WireQuestions as Questions, Responses } from '@/lib/questions/registry'

export type { Kind, Responses, WireQuestions as Questions } from '@/lib/questions/registry'

/** The half-made answer, by kind: what the hand has done so far. */
export interface Drafts {
  order: { readonly order: readonly string[] }
  /** `typing`: the form for coordinates is open. */
  place: { readonly at: LonLat | null; readonly typing: boolean }
  match: { readonly bins: Readonly<Record<string, string>> }
  choose: { readonly option: string | null }
  estimate: { readonly value: number | null }
  /** `strokes`: how long the line was before each step, for undoing. */
  trace: {
    readonly mode: 'freehand' | 'points'
    readonly line: readonly LonLat[]
    readonly strokes: readonly number[]
    readonly typing: boolean
  }
}

export type OnDraft<K extends Kind> = (draft: Drafts[K]) => void

/** What the one map does for an open question. */
export interface MapTask<K extends Kind = Kind>
  extends Pick<AtlasMapProps, 'crosshair' | 'guess' | 'draw' | 'onCentre' | 'onTap'> {
  /** Where a point of the map is an answer by itself: that answer. Enter on the map then submits it. */
  answerAt?(at: LonLat): Responses[K]
}

export interface WorkProps<K extends Kind> {
  readonly question: Questions[K]
  readonly draft: Drafts[K]
  readonly onDraft: OnDraft<K>
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

/** ordered: the place it stood in. options: the one that was taken. each: what was said of it. none: nobody answered. */
export type Marks = 'ordered' | 'options' | 'each' | 'none'

/** How one kind of question is answered on the screen. The sheet around it is the same for all. */
export interface View<K extends Kind> {
  readonly icon: IconName
  /** How to answer, in one line, where the question itself says nothing: a key of the messages `questions`. */
  readonly help?: 'place.helpShort'
  /** Besides, where there is a keyboard: said on a wide screen. */
  readonly keysHelp?: 'place.helpKeys'
  /** Before anything was done. */
  empty(question: Questions[K]): Drafts[K]
  /** A draft that was kept by the browser, if it still fits this question. */
  restore(question: Questions[K], kept: unknown): Drafts[K] | undefined
  /** The answer the draft makes; undefined while something is missing. */
  response(question: Questions[K], draft: Drafts[K]): Responses[K] | undefined
  /** Absent: the map only shows where we are. */
  task?(question: Questions[K], draft: Drafts[K], onDraft: OnDraft<K>): MapTask<K>
  /** The part of the map that the question is about. Absent: the whole pack. */
  extentOf?(question: Questions[K]): Bounds
  /** Where the draft has put the crosshair: a reload moves the map back to it. */
  crosshairOf?(draft: Drafts[K]): LonLat | null
  /** Between the help line and the action. */
  readonly Work?: ComponentType<WorkProps<K>>
  /** Beside the action. */
  readonly Tools?: ComponentType<WorkProps<K>>
  /** Between the verdict and the explanation. */
  readonly Reveal?: ComponentType<RevealProps<K>>
  /** What a row of the answer is marked with. */
  readonly marks?: Marks
  /** Loads the chunks of `Work` and `Reveal` ahead of need. */
  preload(): Promise<unknown>
}
