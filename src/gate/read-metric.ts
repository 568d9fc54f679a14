/** Reads the metric of a gate rule. */
import type { Cursor } from './cursor.js'
import { isLabelMetric, isVersionMetric, LABEL_METRICS, VERSION_METRICS } from './metric.js'
import { misspelt } from '../text/nearest.js'
import { readJsonString } from './read-json-string.js'
import type { LabelSelector, Metric } from './rule.js'

/** A character of a word or of a bare label: letters and marks of any script, digits, `_` and `-`. */
export const WORD = /^[\p{L}\p{M}\p{N}_-]$/u

const VERSION_METRIC_NAMES = Object.keys(VERSION_METRICS)
const LABEL_METRIC_NAMES = Object.keys(LABEL_METRICS)

/** Other names for metrics that people know; the keys without case and separators. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  f1score: 'f1',
  fscore: 'f1',
  f: 'f1',
  map: 'average-precision',
  mar: 'average-recall',
  testimages: 'testing-images',
  trainimages: 'training-images',
  labelscount: 'label-count',
  label: 'labels',
}

const LABEL_IN_BRACKETS =
  'a label with other characters than letters, digits, _ and - stands in brackets: labels["…"].f1'

/**
 * @throws Refusal
 */
export function readMetric(cursor: Cursor): Metric {
  const at = cursor.at
  const word = cursor.takeWhile(WORD)
  if (word === 'labels') return readLabelMetric(cursor)
  if (isVersionMetric(word)) return { kind: word }
  const hint = hintForMetric(word, cursor)
  // The whole list helps only whom the hint does not.
  const expected = hint === undefined ? `a metric (${VERSION_METRIC_NAMES.join(', ')} or labels…)` : 'a metric'
  throw cursor.refuse(expected, { at, hint })
}

function readLabelMetric(cursor: Cursor): Metric {
  const selector = readSelector(cursor)
  const bare = selector.kind === 'one' && WORD.test(cursor.textFrom(cursor.at - 1))
  if (!cursor.take('.'))
    throw cursor.refuse('"." and a metric of the label', { hint: hintAfter(selector, bare, cursor) })
  const at = cursor.at
  const word = cursor.takeWhile(WORD)
  if (isLabelMetric(word)) return { kind: 'labels', selector, of: word }
  const expected = `a metric of a label (${LABEL_METRIC_NAMES.join(', ')})`
  const hint = bare && cursor.next === '.' ? LABEL_IN_BRACKETS : didYouMean(word, LABEL_METRIC_NAMES)
  throw cursor.refuse(expected, { at, hint })
}

function readSelector(cursor: Cursor): LabelSelector {
  if (cursor.take('[')) {
    cursor.skipBlanks()
    const label = readJsonString(cursor)
    cursor.skipBlanks()
    if (!cursor.take(']')) throw cursor.refuse('"]" after the label')
    return { kind: 'one', label }
  }
  if (!cursor.take('.')) throw cursor.refuse('".*", "." and a label, or a label in brackets after labels')
  if (cursor.take('*')) return { kind: 'every' }
  const label = cursor.takeWhile(WORD)
  if (label !== '') return { kind: 'one', label }
  throw cursor.refuse('"*" or a label', { hint: cursor.atEnd() && cursor.next === '' ? undefined : LABEL_IN_BRACKETS })
}

function hintAfter(selector: LabelSelector, bare: boolean, cursor: Cursor): string | undefined {
  if (selector.kind === 'every' || !bare) return undefined
  if (isLabelMetric(selector.label)) return `for every label write labels.*.${selector.label}`
  const ahead = cursor.fork()
  ahead.skipBlanks()
  const labelEnds = /^[<>=]?$/.test(ahead.next) || (ahead.atEnd() && ahead.at > cursor.at)
  return labelEnds ? undefined : LABEL_IN_BRACKETS
}

function hintForMetric(word: string, cursor: Cursor): string | undefined {
  if (word !== '' && (cursor.next === '.' || cursor.next === '[')) {
    return didYouMean(word, ['labels']) ?? `for a label write labels.${word}.f1`
  }
  return didYouMean(word, [...VERSION_METRIC_NAMES, 'labels'])
}

function didYouMean(word: string, names: readonly string[]): string | undefined {
  const bare = word.toLowerCase().replace(/[_-]/g, '')
  const known = Object.hasOwn(OTHER_NAMES, bare) ? OTHER_NAMES[bare] : undefined
  const same = names.find((name) => name.replaceAll('-', '') === bare)
  const meant = same ?? (known !== undefined && names.includes(known) ? known : misspelt(word, names))
  return meant === undefined ? undefined : `did you mean ${meant}?`
}
