/** The inputs that every action has: Region, waiting, report. */
import { ambientRegion } from './ambient-region.js'
import { ROLE_INPUTS } from './role.js'
import { type InputTable, InputReader } from './reader.js'
import type { WaitingInputs } from '../model/waiting.js'
import { parseBoolean, choiceOf, durationBetween } from './fields.js'
import type { Deps } from '../ports/deps.js'
import type { ProjectReference } from '../model/project.js'
import { parseRegion, parseProject } from './aws.js'
import { resolve } from 'node:path'

/** Names and defaults of what every action has. */
export const STEP_INPUTS = {
  'aws-region': '',
  ...ROLE_INPUTS,
  'report-images': 'auto',
  'report-path': '',
  comment: 'false',
  'github-token': '',
} as const satisfies InputTable

/** Names and defaults of how an action waits. */
export const WAITING_INPUTS = {
  wait: 'true',
  'poll-interval': '30s',
  timeout: '5h30m',
  'on-timeout': 'fail',
} as const satisfies InputTable

/** The longest wait that can be requested, milliseconds. Our choice: a training takes at most a day. */
export const WEEK_MS = 7 * 24 * 3600 * 1000

/** Reads how to wait. */
export function readWaiting(reader: InputReader): WaitingInputs {
  return {
    wait: reader.readOr('wait', parseBoolean, true),
    timeoutMs: readDuration(reader, 'timeout', 10_000, WEEK_MS, 'from 10 s to 7 days'),
    pollIntervalMs: readDuration(reader, 'poll-interval', 5000, 3_600_000, 'from 5 s to 1 h'),
    onTimeout: reader.readOr('on-timeout', choiceOf(['fail', 'detach']), 'fail'),
  }
}

/** Reads a duration; the placeholder for an invalid one is never used. */
export function readDuration(
  reader: InputReader,
  name: 'timeout' | 'poll-interval' | 'queue-timeout',
  minMs: number,
  maxMs: number,
  words: string,
): number {
  return reader.readOr(name, durationBetween({ minMs, maxMs, words }), minMs)
}

/** The Region of the input or of the environment; an ARN of another one is a problem before any call. */
export function readRegion(
  reader: InputReader,
  env: Deps['env'],
  project: ProjectReference | undefined,
): string | undefined {
  const given = reader.text('aws-region')
  const region = given === '' ? ambientRegion(env) : given
  if (region === undefined) {
    reader.reject('aws-region', '', 'a Region is required: set the input, or AWS_REGION in the environment')
    return undefined
  }
  const parsed = parseRegion(region)
  if (!parsed.ok) {
    reader.reject('aws-region', region, parsed.problem)
    return undefined
  }
  if (project?.kind === 'arn' && project.region !== parsed.value) {
    reader.reject(
      'project',
      project.arn,
      `a project in ${parsed.value}, the Region in use, or aws-region: ${project.region}`,
    )
  }
  return parsed.value
}

/** Whether image URIs and account ids may be shown. */
export function readShowImages(reader: InputReader, isPrivate: boolean): boolean {
  const mode = reader.readOr('report-images', choiceOf(['true', 'false', 'auto']), 'auto')
  return mode === 'true' || (mode === 'auto' && isPrivate)
}

/** As {@link readShowImages}, for the report of a step whose inputs may be bad: it never throws. */
export function parseShowImages(env: Deps['env'], isPrivate: boolean): boolean {
  return readShowImages(new InputReader(env, STEP_INPUTS), isPrivate)
}

/**
 * Checks the input `comment`; a problem is gathered in the reader. An empty github-token is a missing one: a secret is empty in the
 * runs of forks and of Dependabot, which must not fail for a comment.
 */
export function checkComment(reader: InputReader): void {
  reader.readOr('comment', parseBoolean, false)
}

/** What is asked for by the input `comment` and the token to do it with. */
export interface CommentWish {
  readonly token: string
  /** True for an input that is neither true nor false, or whose name is misspelt: see {@link parseCommentWish}. */
  readonly onlyReplace: boolean
}

/**
 * Whether to comment; undefined where it is not asked for. Who types `comment: ture` most likely means it, and the step
 * fails because of it: a comment of an earlier run, which was asked for, must not stay as if it were about this one. A new
 * one is not made on a guess.
 */
export function parseCommentWish(env: Deps['env']): CommentWish | undefined {
  const reader = new InputReader(env, STEP_INPUTS)
  const wanted = reader.read('comment', parseBoolean)
  const isMisspelt = reader.unknown().some(({ meant }) => meant === 'comment')
  if (wanted === false && !isMisspelt) return undefined
  return { token: reader.text('github-token'), onlyReplace: wanted !== true }
}

/** The project that the input names, for the report of a step whose other inputs may be bad; undefined for a bad one. */
export function parseProjectName(env: Deps['env']): string | undefined {
  const project = parseProject(new InputReader(env, { project: undefined }).text('project'))
  return project.ok ? project.value.name : undefined
}

/** Where a report goes, when the user says so; a relative path is one of the workspace. */
export function parseReportPath(env: Deps['env'], input = 'report-path'): string | undefined {
  const path = new InputReader(env, { [input]: '' }).text(input)
  return path === '' ? undefined : resolve(env.GITHUB_WORKSPACE ?? '', path)
}

/** The S3 URIs that the inputs name, as typed: the report shows them to people who can read the workflow, too. */
export function addressesIn(env: Deps['env']): readonly string[] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    name.startsWith('INPUT_')
      ? value.split(/\r?\n/).flatMap((line) => (/^\s*s3:\/\//i.test(line) ? [line.trim()] : reportsIn(line)))
      : [],
  )
}

/** The addresses after `inventory:`, as the input `images` has them. */
function reportsIn(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)\s*inventory:(s3:\/\/[^,]*[^,\s])/gi)].map(([, uri = '']) => uri)
}
