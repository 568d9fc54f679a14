/** The command line. */
import { parseArgs } from 'node:util'
import { failure, success } from '../../src/model/result.js'
import type { Settings } from './state.js'

export const USAGE = `Usage: npm run verify:account -- [start | finish | clean-up] --bucket NAME [options]

Checks in your AWS account what the emulator assumes about Amazon Rekognition. Two trainings fail by design and cost nothing;
one succeeds and is billed: expect half an hour to two hours, and about one billable hour. Without a command, all run.

  start               makes the free checks, and starts the training that succeeds
  finish              waits for it, reads its results, prints the findings and cleans up
  clean-up            deletes what an interrupted verification left behind

  --bucket NAME       S3 bucket in the Region, for images, manifests and results
  --project NAME      project to use; created if it does not exist (default train-custom-labels-verify)
  --prefix PREFIX     prefix in the bucket (default verify-custom-labels)
  --kms-key-id KEY    KMS key to train with, to check how the service describes it
  --auto-create       have the service split the training data
  --free-only         run only the trainings that fail
  --run-model         start the trained model, ask it about one image, and stop it: some minutes of one inference unit are billed
  --keep              keep versions and objects
  --state FILE        file with the progress so far (default verify-account.json)
  --help              this text

Region and credentials come from AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.
`

const COMMANDS = ['all', 'start', 'finish', 'clean-up'] as const

export type Command = (typeof COMMANDS)[number]

export interface Options {
  readonly command: Command
  readonly stateFile: string
  /** Undefined where the state file has them. */
  readonly settings: Settings | undefined
}

export type OptionsResult =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/** Names of buckets, projects and prefixes that need no quoting or encoding; AWS allows more in a prefix. */
const BUCKET = /^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/
const PROJECT = /^[a-zA-Z\d_.-]{1,200}$/
const PREFIX = /^[\w.-]+(?:\/[\w.-]+)*$/

/** @param args  without the program and its file; @param region  of the environment */
export function parseOptions(args: readonly string[], region: string | undefined): OptionsResult {
  const parsed = readArgs(args)
  if (!parsed.ok) return { kind: 'problems', problems: [parsed.problem] }
  const { values, positionals } = parsed.value
  if (values.help === true) return { kind: 'help' }
  const [first = 'all', ...rest] = positionals
  const command = COMMANDS.find((name) => name === first)
  const { bucket = '', project = 'train-custom-labels-verify', prefix = 'verify-custom-labels' } = values
  const isNew = command === 'all' || command === 'start'
  const problems = [
    ...(command === undefined ? [`${first} is not a command; use start, finish or clean-up`] : []),
    ...rest.map((word) => `${word} is an unexpected argument`),
    ...(isNew && !BUCKET.test(bucket) ? [`--bucket is "${bucket}"; it must be the name of a bucket`] : []),
    ...(PROJECT.test(project) ? [] : [`--project is "${project}"; letters, digits, _ . - are allowed, at most 200`]),
    ...(PREFIX.test(prefix)
      ? []
      : [`--prefix is "${prefix}"; words of letters, digits, _ . - with / between are allowed`]),
    ...(isNew && region === undefined ? ['AWS_REGION is not set'] : []),
    ...(values['free-only'] === true && values['run-model'] === true
      ? ['--run-model is given with --free-only; no model is trained then, so that none can be started']
      : []),
  ]
  if (command === undefined || problems.length > 0) return { kind: 'problems', problems }
  const key = values['kms-key-id']
  const settings: Settings = {
    region: region ?? '',
    bucket,
    project,
    prefix,
    kmsKeyId: key === '' ? undefined : key,
    autoCreate: values['auto-create'] === true,
    freeOnly: values['free-only'] === true,
    runModel: values['run-model'] === true,
    keep: values.keep === true,
  }
  const stateFile = values.state ?? 'verify-account.json'
  return { kind: 'options', options: { command, stateFile, settings: isNew ? settings : undefined } }
}

function readArgs(args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        bucket: { type: 'string' },
        project: { type: 'string' },
        prefix: { type: 'string' },
        'kms-key-id': { type: 'string' },
        'auto-create': { type: 'boolean' },
        'free-only': { type: 'boolean' },
        'run-model': { type: 'boolean' },
        keep: { type: 'boolean' },
        state: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return success(parsed)
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error))
  }
}
