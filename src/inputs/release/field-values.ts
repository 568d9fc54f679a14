/** Values of the inputs of a release: units, durations, lists, a price. */
import { parseVersionName, parseVersionReference } from '../aws.js'
import { durationBetween } from '../fields.js'
import { refused } from '../reader.js'
import { WEEK_MS } from '../step.js'
import { success, type Result } from '../../model/result.js'
import type { VersionReference } from '../../model/version.js'

const DAY_MS = 24 * 3_600_000

/** How long to wait for the service. */
export const parseTimeout = durationBetween({ minMs: 10_000, maxMs: WEEK_MS, words: 'from 10 s to 7 days' })

export const parsePollInterval = durationBetween({ minMs: 5000, maxMs: 3_600_000, words: 'from 5 s to 1 h' })

/** A bake or drain time; none is allowed. */
export const parsePause = durationBetween({ minMs: 0, maxMs: DAY_MS, words: 'from 0 s to 24 h' })

/** How long a model may run. Our choice: what runs for longer than a year is meant to. */
export const parseMaxRun = durationBetween({ minMs: 10_000, maxMs: 365 * DAY_MS, words: 'from 10 s to 365 days' })

/** Most that a count may be. Our choice: far more than any quota. */
const COUNT_MAX = 1_000_000

export function parseCount(text: string): Result<number> {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= COUNT_MAX ? success(value) : refused('a whole number from 1')
}

/** Money for one inference unit during one hour, in the user's own currency. */
export function parsePrice(text: string): Result<number> {
  const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : 0
  return value > 0 ? success(value) : refused('a number above 0, such as 4.00')
}

/** Lines that are neither empty nor a comment. */
export function parseLines(text: string): Result<readonly string[]> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.length === 0 ? refused('at least one line') : success([...new Set(lines)])
}

/** CloudWatch API reference, DescribeAlarms, AlarmNames: 1 to 255 characters, up to 100 names. */
export function parseAlarms(text: string): Result<readonly string[]> {
  const names = parseLines(text)
  if (!names.ok) return names
  const isFine = names.value.length <= 100 && names.value.every((name) => name.length <= 255)
  return isFine ? names : refused('up to 100 names of CloudWatch alarms, one per line, of up to 255 characters')
}

/** Version names, with commas or line ends between them. */
export function parseNames(text: string): Result<readonly string[]> {
  const names = text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const wrong = names.find((name) => !parseVersionName(name).ok)
  if (names.length > 0 && wrong === undefined) return success([...new Set(names)])
  return refused('version names of 1-255 letters, digits, _, . and -, with commas or line ends between them')
}

/** Words that choose a version in other actions. */
const WORDS = ['latest', 'running', 'unjudged', 'best', 'released']

/** A release names what it puts into use: what is the newest may change between the check and the release. */
export function parseNamedVersion(text: string): Result<VersionReference> {
  const word = WORDS.find((one) => one === text.toLowerCase())
  if (word === undefined) return parseVersionReference(text)
  return refused(
    `a version name or a version ARN, such as an output of the step that judged it; ${word} chooses none here (use the ARN of a version with this name)`,
  )
}
