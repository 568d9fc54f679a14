/** What a swap or a rollback is to bring about, and what it uses of other parts. */
import type { ActionError } from '../../errors/action-error.js'
import type { InferenceUnits, ServingState } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { SwapPlan } from '../release-inputs.js'
import type { Places } from '../inventory/places.js'

/** Which version is to be in use, and how it gets there. */
export interface SwapGoal {
  readonly kind: 'swap' | 'rollback'
  readonly target: Pick<ProjectVersion, 'arn' | 'name'>
  readonly units: InferenceUnits
  readonly swap: SwapPlan
  readonly runKey: string
}

/** A version as last seen. */
export interface SeenModel {
  readonly version: ProjectVersion
  readonly tags: Tags
  readonly state: ServingState
}

/** What there is, as the decision needs it. */
export interface Situation {
  readonly target: SeenModel
  /** What the target replaces; undefined where nothing was in use, or it was deleted. */
  readonly old: SeenModel | undefined
  /** Who is in use; `other`: a version that was not when this process began. */
  readonly inUse: 'target' | 'old' | 'other' | 'nothing'
  /** Whether callers read the target, and are not on their way to the old one; false without `publish`. */
  readonly isPublished: boolean
  /** Whether some callers may: while a deployment is under way. */
  readonly mayBePublished: boolean
  /** ARNs of the versions with the tag `released`. */
  readonly released: readonly string[]
  /** Since when the target has the tag, milliseconds since the epoch. */
  readonly releasedAt: number | undefined
  /** When a process had watched the whole bake of this release, as the target's tags say; milliseconds since the epoch. */
  readonly bakedAt: number | undefined
  /** Whether a release put the target into use, rather than a person: only a release that was interrupted owes a bake. */
  readonly isOfRelease: boolean
  /** Whether this run started the target, as its tags say. */
  readonly isOurs: boolean
  /** Whether the run that began to put it into use started it: this one, or another that ended before it did. */
  readonly isOfSwap: boolean
  /** Whether the target's tags name what it replaces: a run has begun to, this one or another. */
  readonly isBegun: boolean
  /** Whether they name this run, too. */
  readonly isRecorded: boolean
}

/** Why the process goes back. */
export interface SwapFailure {
  readonly error: ActionError
  /** Whether the old version is put into use again, where the target is by now. */
  readonly isRevert: boolean
}

/** What is checked before anything is started. */
export type Check = 'publisher' | 'guards' | 'alarms' | 'places'

/** What the process itself has done and seen; a process that goes on with another's work knows nothing of it. */
export interface Memory {
  readonly checked: ReadonlySet<Check>
  /** Of all projects, as counted before the start. */
  readonly places: Places | undefined
  /** Until when the target may take to start and to answer the first image, counted from when this process began with either. */
  readonly startBy: number | undefined
  readonly isSmoked: boolean
  readonly isBaked: boolean
  /** When it published the target. */
  readonly publishedAt: number | undefined
  /** Whether it saw the target published. */
  readonly wasPublished: boolean
  /** Whether it saw the target in use, and running. */
  readonly wasServing: boolean
  /** Whether it saw the old version running. */
  readonly oldWasRunning: boolean
  /** The units it ran with. */
  readonly oldUnits: InferenceUnits | undefined
  /** Whether an alarm was in ALARM before a rollback, which still goes on. */
  readonly hadAlarm: boolean
  readonly failure: SwapFailure | undefined
  /** Steps of the way back that failed; {@link WITHOUT_PLACE} where one did because there was no place. */
  readonly lost: ReadonlySet<string>
  readonly hasChanged: boolean
}

/** Among the lost steps of the way back: the old version did not start because all places are taken. */
export const WITHOUT_PLACE = 'without a place'

/** At the beginning of a process. */
export const NOTHING_YET: Memory = {
  checked: new Set(),
  places: undefined,
  startBy: undefined,
  isSmoked: false,
  isBaked: false,
  publishedAt: undefined,
  wasPublished: false,
  wasServing: false,
  oldWasRunning: false,
  oldUnits: undefined,
  hadAlarm: false,
  failure: undefined,
  lost: new Set(),
  hasChanged: false,
}

/** The next thing to do. */
export type Step =
  | { readonly kind: 'check'; readonly what: Check }
  | { readonly kind: 'record' }
  | { readonly kind: 'start' | 'stop'; readonly which: 'target' | 'old'; readonly isAgain?: true }
  | { readonly kind: 'smoke' }
  | { readonly kind: 'publish'; readonly which: 'target' | 'old' }
  | { readonly kind: 'move-tag'; readonly to: 'target' | 'old' | 'other' }
  /** Watches the alarms for the whole time from now. */
  | { readonly kind: 'bake' }
  /** Records that the bake is over. */
  | { readonly kind: 'end-bake' }
  | { readonly kind: 'drain'; readonly untilAt: number }
  | { readonly kind: 'refuse'; readonly error: ActionError }
  | { readonly kind: 'done' }
  /** Nothing more can be done about the failure. */
  | { readonly kind: 'give-up' }

/** Names a step where the same one would be tried again. */
export function nameOfStep(step: Step): string {
  if ('which' in step) return `${step.kind} ${step.which}${'isAgain' in step ? ' again' : ''}`
  if ('what' in step) return `${step.kind} ${step.what}`
  return 'to' in step ? `${step.kind} ${step.to}` : step.kind
}

/** Whether the model runs, starts or stops. */
export function takesPlace({ state }: SeenModel): boolean {
  return state === 'running' || state === 'starting' || state === 'stopping'
}
