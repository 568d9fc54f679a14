/** What `split` is asked to do. */
import type { GroupBy } from '../../lint/group-by.js'
import type { SplitRule } from '../../split/image-side.js'
import { formatCount } from '../../text/number.js'
import { quoted, type GivenArguments, type OptionSpecs } from '../arguments.js'
import { UsageError } from '../command-error.js'
import { groupByOf } from '../lint/lint-options.js'

/** The formats of a report, the default first. */
export const SPLIT_FORMATS = ['pretty', 'json'] as const
export type SplitFormat = (typeof SPLIT_FORMATS)[number]

const FAIL_ON = ['problem', 'never'] as const

/** Largest seed of the hash. */
const SEED_MAX = 2 ** 32 - 1

export const SPLIT_OPTIONS = {
  testing: { value: 'SHARE', about: 'how much to test with, as 20% or 0.2' },
  'group-by': {
    value: 'folder|REGEX',
    about: 'images that belong together and stay on one side: by folder, or by a capture of a pattern',
  },
  seed: { value: 'S', about: 'a number that makes another split of the same images (default 0)' },
  'keep-testing': {
    value: 'OLD',
    about: 'a testing manifest that stays as it is, without images that are gone; all other images are for training',
  },
  'out-training': { value: 'FILE', about: 'where the training manifest is written' },
  'out-testing': { value: 'FILE', about: 'where the testing manifest is written' },
  format: { value: 'NAME', about: 'how the report is written', choices: SPLIT_FORMATS },
  'fail-on': { value: 'LEVEL', about: 'what makes the exit code 1', choices: FAIL_ON },
} as const satisfies OptionSpecs

export interface SplitRequest {
  readonly manifest: string
  /** By a hash of the image, or as an earlier testing manifest has it. */
  readonly by: { readonly kind: 'hash'; readonly rule: SplitRule } | { readonly kind: 'kept'; readonly testing: string }
  readonly groupBy: GroupBy | undefined
  readonly outTraining: string
  readonly outTesting: string
  readonly format: SplitFormat
  readonly failsOnProblem: boolean
}

/** @throws UsageError */
export function readSplitRequest({ options, operands }: GivenArguments): SplitRequest {
  const [manifest, ...more] = operands
  if (manifest === undefined) throw new UsageError('No manifest is given. Give MANIFEST; - is standard input.')
  if (more.length > 0) {
    throw new UsageError(
      `${String(operands.length)} manifests are given; split takes one. Put several together first: custom-labels merge.`,
    )
  }
  const groupBy = groupByOf(options.get('group-by'))
  const rule = { testing: shareOf(options.get('testing')), seed: seedOf(options.get('seed')), groupBy }
  const kept = options.get('keep-testing')
  return {
    manifest,
    by: kept === undefined ? { kind: 'hash', rule: withShare(rule) } : { kind: 'kept', testing: kept },
    groupBy,
    outTraining: outputOf(options, 'out-training'),
    outTesting: outputOf(options, 'out-testing'),
    format: options.get('format') === 'json' ? 'json' : 'pretty',
    failsOnProblem: options.get('fail-on') !== 'never',
  }
}

function withShare({
  testing,
  ...rule
}: Omit<SplitRule, 'testing'> & { readonly testing: number | undefined }): SplitRule {
  if (testing !== undefined) return { testing, ...rule }
  throw new UsageError('How much to test with is not given: --testing 20%, or --keep-testing OLD.')
}

function outputOf(options: GivenArguments['options'], name: 'out-training' | 'out-testing'): string {
  const path = options.get(name)
  if (path === undefined) throw new UsageError(`--${name} FILE is not given; both manifests need a file.`)
  return path
}

function shareOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const [, number = '', sign] = /^(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9}) ?(%?)$/.exec(given) ?? []
  const share = sign === '%' ? Number(number) / 100 : Number(number)
  if (number !== '' && share > 0 && share < 1) return share
  const meant = sign === '' && share >= 1 && share < 100 ? ` Did you mean ${number}%?` : ''
  throw new UsageError(
    `--testing is ${quoted(given)}; it must be a share over 0 and under 100 %, as 20% or 0.2.${meant}`,
  )
}

function seedOf(given: string | undefined): number {
  if (given === undefined) return 0
  if (/^\d{1,10}$/.test(given) && Number(given) <= SEED_MAX) return Number(given)
  throw new UsageError(`--seed is ${quoted(given)}; it must be a whole number from 0 to ${formatCount(SEED_MAX)}.`)
}
