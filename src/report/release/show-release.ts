/** The report of a release as it may be shown: never with a secret; where others can read it, without account ids and images. */
import { redactFields, treatmentsOf } from '../redact-fields.js'
import type { PolicyOf } from '../redaction-policy.js'
import type { Redact } from '../redact-text.js'
import { EVALUATION, FAILURE, HISTORY, NOTE, OBJECT, RUN, VERDICT } from '../shared-fields.js'
import { SHOWN_FIELDS } from '../shown-fields.js'
import { releaseRedactor } from './redact-release-text.js'
import type { ReleaseReport } from './release-report.js'

/** Never shown: only says which addresses in texts are the report's own. */
type NotShown = 'addresses'

/** Exists in types alone: nothing but {@link showRelease} makes what has it. */
declare const SHOWN: unique symbol

/** What views are rendered from. */
export type ShownRelease = Omit<ReleaseReport, NotShown> & { readonly [SHOWN]: true }

const UNITS = { min: 'as-is', max: 'as-is' } as const
const VERSION = { name: 'name', arn: 'place', status: 'code', units: UNITS } as const
const ACTION = { at: 'as-is', call: 'code', subject: 'text', detail: 'text' } as const
const COURSE = { now: 'as-is', most: 'as-is', afterwards: 'as-is' } as const
const FOUND = { label: 'name', confidence: 'as-is' } as const
const MANIFEST = { object: OBJECT, sha256: 'name' } as const

/** Every field of the report that is shown, and how: an allow-list. */
const SHOWN_RELEASE_FIELDS: PolicyOf<Omit<ReleaseReport, NotShown>> = {
  action: 'as-is',
  startedAt: 'as-is',
  endedAt: 'as-is',
  run: RUN,
  region: 'name',
  showImages: 'as-is',
  outcome: 'as-is',
  project: { name: 'name', arn: 'place' },
  operation: 'as-is',
  isDryRun: 'as-is',
  version: VERSION,
  previous: VERSION,
  inUse: 'name',
  published: { target: 'place', value: 'place', previous: 'text' },
  running: {
    ...VERSION,
    otherProject: 'name',
    startedAt: 'as-is',
    unitHours: 'as-is',
    isReleased: 'as-is',
    isOurs: 'as-is',
  },
  deleted: 'name',
  unitHours: { value: 'as-is', source: 'as-is' },
  pricePerUnitHour: 'as-is',
  actions: ACTION,
  planned: ACTION,
  plannedUse: { units: COURSE, places: { ...COURSE, max: 'as-is' } },
  unchecked: 'text',
  places: { used: 'as-is', max: 'as-is' },
  verdict: VERDICT,
  smoke: {
    images: 'as-is',
    matches: 'as-is',
    f1: 'as-is',
    precision: 'as-is',
    recall: 'as-is',
    shown: { image: 'text', expected: 'name', found: FOUND, shadow: FOUND, isMatch: 'as-is' },
    differences: 'as-is',
    verdict: VERDICT,
  },
  alarms: { name: 'name', state: 'code', reason: 'text' },
  destination: { ...VERSION, project: 'name' },
  policy: { document: 'place', state: 'as-is' },
  history: HISTORY,
  facts: {
    version: SHOWN_FIELDS.version,
    training: MANIFEST,
    testing: MANIFEST,
    evaluation: EVALUATION,
    recordedVerdict: 'as-is',
    gateDigest: 'name',
    judgedBy: 'name',
    trainedBy: { repository: 'name', commit: 'name', run: 'name' },
    copiedTo: 'place',
    approvedBy: 'name',
  },
  modelCardPath: 'name',
  notes: NOTE,
  failure: FAILURE,
  reportPath: 'name',
}

/** @param hideSecrets  takes the secrets that are known by now out of a text */
export function showRelease(report: ReleaseReport, hideSecrets: Redact): ShownRelease
export function showRelease(report: ReleaseReport, hideSecrets: Redact): unknown {
  const { showImages } = report
  const treatments = treatmentsOf({ showImages, hideSecrets, redactText: releaseRedactor(report, hideSecrets) })
  return redactFields(report, SHOWN_RELEASE_FIELDS, treatments, showImages)
}
