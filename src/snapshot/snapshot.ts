/** Reads a testing snapshot: every image of the test set, with its ground truth and what the model predicted. */
import { isJsonObject, own, parseJson } from '../text/json.js'
import { METADATA_SUFFIX } from '../manifest/label-attribute.js'
import { readLines } from '../manifest/read-lines.js'
import { failure, success, type Result } from '../model/result.js'
import { readExpected, readPredictions, toShares } from './snapshot-attribute.js'
import type { ExpectedLabel, Prediction, SnapshotImage } from './snapshot-image.js'

/** A line of a snapshot that was read, or one sentence on why it could not be. */
export interface SnapshotLine {
  /** 1-based. */
  readonly line: number
  readonly parsed: Result<SnapshotImage>
}

/** Ground truth as the service writes it: `-0`, `-1`, ... one for each image-level label; boxes use `-0`. */
const EXPECTED_NAME = /^rekognition-custom-labels-training(-\d+)?$/

/** Predictions: numbered for image-level labels, without a number for boxes. */
const PREDICTION_NAME = /^rekognition-custom-labels-evaluation(-\d+)?$/

/**
 * Yields the images of a snapshot one at a time, whatever its size: JSON Lines in spite of the name that it has in S3.
 * Blank lines are skipped. Never throws for the content of a line.
 * @throws what the chunks throw
 */
export async function* readSnapshot(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SnapshotLine, void, undefined> {
  for await (const { line, text, truncated } of readLines(chunks)) {
    if (text.trim() === '') continue
    yield { line, parsed: truncated ? failure('the line is too long') : parseSnapshotLine(text) }
  }
}

/**
 * Reads one line, of classification or localisation; undocumented keys are ignored. A label attribute
 * that is malformed makes the whole line unreadable, since what is left of it would be judged as wrong or right by chance.
 * @see developer guide, "Evaluation manifest snapshot"
 */
export function parseSnapshotLine(text: string): Result<SnapshotImage> {
  const record = parseJson(text)
  if (!isJsonObject(record)) return failure('it is not a JSON object')
  const sourceRef = own(record, 'source-ref')
  if (typeof sourceRef !== 'string' || sourceRef === '') return failure('it has no source-ref')
  const expected: ExpectedLabel[] = []
  const predictions: Prediction[] = []
  const names = Object.keys(record)
  for (const name of expectedNames(names)) {
    const read = readExpected(record[name], own(record, name + METADATA_SUFFIX))
    if (read === undefined) return failure(`the ground truth ${name} is malformed`)
    expected.push(...read)
  }
  for (const name of names.filter((key) => PREDICTION_NAME.test(key))) {
    const read = readPredictions(record[name], own(record, name + METADATA_SUFFIX))
    if (read === undefined) return failure(`the prediction ${name} is malformed`)
    predictions.push(...read)
  }
  return success({ sourceRef, expected, predictions: toShares(predictions) })
}

/** The names the service gives; in a file that has none of them, every other attribute that has metadata. */
function expectedNames(names: readonly string[]): readonly string[] {
  const given = names.filter((name) => EXPECTED_NAME.test(name))
  if (given.length > 0) return given
  const all = new Set(names)
  return names.filter((name) => all.has(name + METADATA_SUFFIX) && !PREDICTION_NAME.test(name))
}
