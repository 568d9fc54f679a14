/** The JSON report of a release: docs/release.schema.json describes it. */
import type { InferenceUnits } from '../../model/serving.js'
import { failureJson } from '../json/failure.js'
import { historyJson } from '../json/history.js'
import { gateJson } from '../json/gate.js'
import type { releaseReport } from '../json/schema/release.js'
import type { JsonOf } from '../json/schema/values.js'
import { runJson } from '../json/subject.js'
import { numberJson, timeJson } from '../json/values.js'
import { RELEASE_REPORT_VERSION } from './release-version.js'
import type { PlannedUse, ReleaseAction, ReleasedVersion, RunningModel, SmokeResult } from './release-report.js'
import type { ShownRelease } from './show-release.js'

type ReleaseJson = JsonOf<typeof releaseReport>

export function releaseJson(report: ShownRelease): string {
  return `${JSON.stringify(toReleaseJson(report), undefined, 2)}\n`
}

function toReleaseJson(report: ShownRelease): ReleaseJson {
  const { version, previous, destination, running, planned, unitHours, places, verdict, smoke, alarms, policy } = report
  return {
    'report-version': RELEASE_REPORT_VERSION,
    action: 'release',
    operation: report.operation ?? null,
    'dry-run': report.isDryRun,
    outcome: report.outcome,
    'error-code': report.failure?.code ?? null,
    'started-at': timeJson(report.startedAt),
    'ended-at': timeJson(report.endedAt),
    'images-shown': report.showImages,
    run: runJson(report.run),
    region: report.region ?? null,
    project: report.project === undefined ? null : { name: report.project.name, arn: report.project.arn ?? null },
    version: version === undefined ? null : versionJson(version),
    previous: previous === undefined ? null : versionJson(previous),
    'in-use': report.inUse ?? null,
    published: report.published.map(({ target, value, previous: before }) => ({
      target,
      value,
      previous: before ?? null,
    })),
    running: running?.map(runningJson) ?? null,
    deleted: report.deleted,
    'unit-hours': unitHours === undefined ? null : { value: unitHours.value, source: unitHours.source },
    'price-per-unit-hour': numberJson(report.pricePerUnitHour),
    actions: report.actions.map(actionJson),
    planned: planned?.map(actionJson) ?? null,
    'planned-use': report.plannedUse === undefined ? null : plannedUseJson(report.plannedUse),
    unchecked: report.unchecked,
    places: places === undefined ? null : { used: places.used, max: places.max },
    gate: verdict === undefined ? null : gateJson(verdict, false),
    'smoke-test': smoke === undefined ? null : smokeJson(smoke),
    alarms: alarms?.map(({ name, state, reason }) => ({ name, state, reason: reason ?? null })) ?? null,
    destination: destination === undefined ? null : { ...versionJson(destination), project: destination.project },
    policy: policy === undefined ? null : { document: policy.document, state: policy.state },
    history: report.history?.map(historyJson) ?? null,
    'model-card-path': report.modelCardPath ?? null,
    notes: report.notes.map(({ level, message }) => ({ level, message })),
    failure: report.failure === undefined ? null : failureJson(report.failure),
  }
}

function versionJson({ name, arn, status, units }: ReleasedVersion) {
  return {
    name,
    arn: arn ?? null,
    status: status ?? null,
    'inference-units': units === undefined ? null : unitsJson(units),
  }
}

function unitsJson({ min, max }: InferenceUnits) {
  return { min, max: max ?? null }
}

function runningJson(model: RunningModel): NonNullable<ReleaseJson['running']>[number] {
  return {
    ...versionJson(model),
    'other-project': model.otherProject ?? null,
    'started-at': timeJson(model.startedAt),
    'unit-hours': numberJson(model.unitHours),
    released: model.isReleased === true,
    'started-by-this-step': model.isOurs === true,
  }
}

function actionJson({ at, call, subject, detail }: ReleaseAction): ReleaseJson['actions'][number] {
  return { at: timeJson(at), call, subject, detail: detail ?? null }
}

function plannedUseJson({ units, places }: PlannedUse): NonNullable<ReleaseJson['planned-use']> {
  return { 'inference-units': units, places: places ?? null }
}

function smokeJson(smoke: SmokeResult): NonNullable<ReleaseJson['smoke-test']> {
  return {
    images: smoke.images,
    matches: smoke.matches,
    'f1-score': numberJson(smoke.f1),
    precision: numberJson(smoke.precision),
    recall: numberJson(smoke.recall),
    differences: smoke.differences ?? null,
    gate: smoke.verdict === undefined ? null : gateJson(smoke.verdict, false),
    'shown-images': smoke.shown.map(({ image, expected, found, shadow, isMatch }) => ({
      image,
      expected: expected ?? null,
      found: found.map(({ label, confidence }) => ({ label, confidence })),
      shadow: shadow?.map(({ label, confidence }) => ({ label, confidence })) ?? null,
      match: isMatch,
    })),
  }
}
