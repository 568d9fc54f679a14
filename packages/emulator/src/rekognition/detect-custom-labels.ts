import { withoutUndefined } from '../../../../src/model/without-undefined.js'
import { detect } from '../detection/detect.js'
import { readImageOrThrow, sourceOfOrThrow } from '../detection/image.js'
import { knownImage } from '../detection/known-image.js'
import type { Detection, Model } from '../detection/model.js'
import { modelOfSettings } from '../detection/seeded-model.js'
import { currentRun } from '../running/change-status.js'
import { startRuleOf } from '../running/start-rule.js'
import { withEntry, type EmulatorState, type ProjectVersion } from '../state.js'
import { RekognitionError } from './error.js'
import { findVersionOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { numberOf, textOfOrThrow } from './input.js'

/**
 * DetectCustomLabels: by default each label from its own threshold on; with MinConfidence, all labels over that one. Places only from
 * models of boxes, and without polygons.
 */
export const detectCustomLabels: Handler = (state, input, now) => {
  const version = findVersionOrThrow(state, textOfOrThrow(input, 'ProjectVersionArn'))
  const source = sourceOfOrThrow(input)
  const counted = countedCall(state, version, now)
  const image = readImageOrThrow(state, source)
  const model = version.model ?? modelOfSettings(version.name, state.settings)
  const minimum = numberOf(input, 'MinConfidence')
  const detections = detect(model, knownImage(state, model, image)).filter((detection) =>
    minimum === undefined ? reachesThreshold(model, detection) : percentOf(detection) > minimum,
  )
  return {
    state: { ...state, versions: withEntry(state.versions, version.arn, counted) },
    output: { CustomLabels: detections.slice(0, numberOf(input, 'MaxResults')).map(toWire) },
  }
}

function reachesThreshold({ labels }: Model, { label, confidence }: Detection): boolean {
  const threshold = labels.find(({ name }) => name === label)?.threshold
  return threshold !== undefined && confidence >= threshold
}

/** A 32-bit float. */
function percentOf({ confidence }: Detection): number {
  return Math.fround(confidence * 100)
}

function toWire(detection: Detection): Readonly<Record<string, unknown>> {
  const { label, place } = detection
  return withoutUndefined({
    Name: label,
    Confidence: percentOf(detection),
    Geometry: place && {
      BoundingBox: {
        Width: Math.fround(place.width),
        Height: Math.fround(place.height),
        Left: Math.fround(place.left),
        Top: Math.fround(place.top),
      },
    },
  })
}

/**
 * The version with this call counted.
 * @throws RekognitionError ResourceNotReadyException unless it runs, the error of its warm-up, or
 *   ProvisionedThroughputExceededException for more calls in a second than the rule of this start allows
 */
function countedCall(state: EmulatorState, version: ProjectVersion, now: number): ProjectVersion {
  const run = currentRun(version)
  if (version.status !== 'RUNNING' || run?.runningFrom === undefined)
    throw new RekognitionError('ResourceNotReadyException', `The project version ${version.arn} is not ready.`)
  const rule = startRuleOf(state.settings.starts, version.name, version.runs.length)
  if (now < run.runningFrom + (rule.warmUpSeconds ?? 0) * 1000)
    throw new RekognitionError(rule.warmUpError ?? 'ResourceNotReadyException', 'The model is warming up.')
  const second = Math.floor(now / 1000)
  const calls = version.calls?.second === second ? version.calls.count : 0
  if (calls >= (rule.callsPerUnit ?? Infinity) * run.units.min)
    throw new RekognitionError(
      'ProvisionedThroughputExceededException',
      'The provisioned throughput of the model is exceeded.',
    )
  return { ...version, calls: { second, count: calls + 1 } }
}
