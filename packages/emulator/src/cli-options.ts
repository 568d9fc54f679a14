/** The command line of the emulator. */
import { parseArgs } from 'node:util'
import { failure, success } from '../../../src/model/result.js'

export const USAGE = `Usage: node dist/emulator/index.js [options]

A local Amazon Rekognition Custom Labels, with the parts of other services that belong to it. Its models are simulated.

  --port N            port to listen on; 0 picks a free port (default 4599)
  --host ADDRESS      address to listen on (default 127.0.0.1)
  --speed N           seconds that pass in one real second; 600 makes a training of 45 minutes 4.5 s long (default 1);
                      time does not run fast while a client retries a call
  --seed FILE         JSON with buckets, projects, parameters, alarms, AppConfig, state machines, settings, faults to
                      start from
  --state FILE        keep the state in this file; where it exists, continue from it instead of the seed
  --policy FILE       IAM policy of the caller, as JSON: calls that it does not allow are denied; may be repeated
  --region NAME       the only Region that requests may use (default: AWS_REGION, else AWS_DEFAULT_REGION, else
                      us-east-1)
  --account ID        account id of twelve digits (default 111122223333)
  --key-id ID         access key id to accept instead of the documented example
  --secret KEY        its secret; both or neither
  --check-images      check that the images of manifests exist in the emulator's S3
  --help              this text
`

export interface CliOptions {
  readonly port: number
  readonly host: string
  readonly speed: number
  readonly seedPath: string | undefined
  readonly statePath: string | undefined
  /** IAM policies, which are combined; without one everything is allowed. */
  readonly policyPaths: readonly string[]
  readonly region: string
  readonly account: string
  readonly key: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
  readonly checkImages: boolean
}

/** The options, `help`, or everything that is wrong with them. */
export type CliResult =
  | { readonly kind: 'options'; readonly options: CliOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/** @param env  of it, AWS_REGION and AWS_DEFAULT_REGION, which clients of this machine use, too */
export function parseCliOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): CliResult {
  const parsed = readArgs(args)
  if (!parsed.ok) return { kind: 'problems', problems: [parsed.problem] }
  const { value } = parsed
  if (value.help === true) return { kind: 'help' }
  const { port = '4599', host = '127.0.0.1', speed = '1', account = '111122223333' } = value
  const [regionSource, region] = regionOf(value.region, env)
  const keyId = value['key-id']
  const { secret } = value
  const problems = [
    ...(isPort(port) ? [] : [`--port is ${port}; it must be a whole number from 0 to 65535`]),
    ...(isSpeed(speed) ? [] : [`--speed is ${speed}; it must be a number above 0`]),
    ...(/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)
      ? []
      : [`${regionSource} is ${region}; it must be a Region such as eu-west-1`]),
    ...(/^\d{12}$/.test(account) ? [] : [`--account is ${account}; it must have twelve digits`]),
    ...((keyId === undefined) === (secret === undefined) ? [] : ['--key-id and --secret must be used together']),
  ]
  if (problems.length > 0) return { kind: 'problems', problems }
  return {
    kind: 'options',
    options: {
      port: Number(port),
      host,
      speed: Number(speed),
      seedPath: value.seed,
      statePath: value.state,
      policyPaths: value.policy ?? [],
      region,
      account,
      key: keyId === undefined || secret === undefined ? undefined : { accessKeyId: keyId, secretAccessKey: secret },
      checkImages: value['check-images'] === true,
    },
  }
}

/** The Region and where it is from; an empty variable counts as none, as for the official clients. */
function regionOf(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): readonly [source: string, region: string] {
  if (option !== undefined) return ['--region', option]
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
    const value = env[name]?.trim() ?? ''
    if (value !== '') return [name, value]
  }
  return ['--region', 'us-east-1']
}

function readArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        speed: { type: 'string' },
        seed: { type: 'string' },
        state: { type: 'string' },
        policy: { type: 'string', multiple: true },
        region: { type: 'string' },
        account: { type: 'string' },
        'key-id': { type: 'string' },
        secret: { type: 'string' },
        'check-images': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return success(values)
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error))
  }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}

function isSpeed(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0
}
