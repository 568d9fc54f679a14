/** What `lint` is asked to do. */
import { quoted, type GivenArguments, type OptionSpecs } from '../arguments.js'
import { UsageError } from '../command-error.js'
import { readAll } from '../mistakes.js'
import { unknownCodeIn } from '../../lint/unknown-code.js'
import { MAX_FINDINGS, parseMaxFindings } from '../../lint/max-findings.js'
import { checksInS3, comparesInS3, parseImagesRequest, type ImagesRequest } from '../../lint/images/images-request.js'
import { parseGroupBy, type GroupBy } from '../../lint/group-by.js'

/** The formats of a report, the default first. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** What makes the exit code 1, the default first. */
const FAIL_ON = ['error', 'warning', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

export const LINT_OPTIONS = {
  training: { value: 'FILE', about: 'a training manifest; the same as one of FILES' },
  testing: { value: 'FILE', about: 'its testing manifest; without one, the service splits the training data' },
  base: {
    value: 'FILE',
    about: 'an earlier training manifest: what changed since, and what rules of the gate on base compare with',
  },
  gate: { value: 'FILE', about: 'rules on the data that must hold, such as labels.*.training-images >= 20' },
  format: { value: 'NAME', about: 'how the report is written', choices: FORMATS },
  fix: { value: 'OUT', about: 'write a fixed copy to the file OUT, and lint that' },
  'group-by': {
    value: 'folder|REGEX',
    about: 'images that belong together, which must not be in both manifests: by folder, or by a capture of a pattern',
  },
  images: {
    value: 'WHAT,…',
    about:
      'check the images: headers (exist, and have a size and format that the service takes), sample:N (the same for N of them); inventory:s3://…/manifest.json (exist, and have a size, in an S3 Inventory report); a folder with the images as below their bucket, or what aws s3api list-objects-v2 writes, to find the same image under two names; near-duplicates (images of both manifests that look alike: in a folder that is given as well, or else in S3)',
  },
  'images-cache': {
    value: 'FILE',
    about:
      'with --images headers, and near-duplicates in S3: keep what is found in FILE, so that the next run asks S3 only for what may have changed',
  },
  'fail-on': { value: 'LEVEL', about: 'what makes the exit code 1', choices: FAIL_ON },
  ignore: { value: 'CODE,…', about: 'codes that are not reported' },
  'max-findings': { value: 'N', about: `report N findings at most, the worst first (default ${String(MAX_FINDINGS)})` },
  range: {
    value: 'A:B',
    about:
      'with --partial: read only the lines that begin in the bytes from A to before B; - reads ranges, one per line',
  },
  partial: {
    value: 'OUT',
    about: 'write the result of the range to the file OUT, for lint merge; - is standard output',
  },
} as const satisfies OptionSpecs

export type OptionName = keyof typeof LINT_OPTIONS

/** How a lint is judged and shown. */
export interface ViewRequest {
  readonly gate: string | undefined
  readonly format: Format
  readonly failOn: FailOn
  readonly ignore: readonly string[]
}

export interface LintRequest extends ViewRequest {
  /** At least one. */
  readonly trainings: readonly string[]
  readonly testing: string | undefined
  readonly base: string | undefined
  readonly fix: string | undefined
  readonly groupBy: GroupBy | undefined
  /** What is to be known of the images. */
  readonly asked: ImagesRequest | undefined
  /** File that what is found of images is kept in. */
  readonly imagesCache: string | undefined
  readonly maxFindings: number
  /** Findings of each code to show; undefined where no number was asked for. */
  readonly perCode: number | undefined
}

/** @throws UsageError, CommandErrors */
export function readLintRequest({ options, operands }: GivenArguments): LintRequest {
  const training = options.get('training')
  const given = [...(training === undefined ? [] : [training]), ...operands]
  const single = (name: string): string | undefined => {
    const value = options.get(name)
    if (value === undefined || given.length < 2) return value
    throw new UsageError(`--${name} needs one training manifest, but ${String(given.length)} are given.`)
  }
  const read = {
    trainings: () => someOf(given),
    testing: () => single('testing'),
    fix: () => withoutTesting(single('fix'), options),
    groupBy: () => groupByOf(options.get('group-by')),
    asked: () => pairedImagesOf(options),
    imagesCache: () => imagesCacheOf(options),
    maxFindings: () => maxFindingsOf(options.get('max-findings')),
    view: () => readViewRequest({ options }),
  }
  readAll(Object.values(read))
  return {
    ...read.view(),
    trainings: read.trainings(),
    testing: read.testing(),
    base: options.get('base'),
    fix: read.fix(),
    groupBy: read.groupBy(),
    asked: read.asked(),
    imagesCache: read.imagesCache(),
    maxFindings: read.maxFindings(),
    perCode: options.has('max-findings') ? read.maxFindings() : undefined,
  }
}

function someOf(trainings: readonly string[]): readonly string[] {
  if (trainings.length > 0) return trainings
  throw new UsageError('No manifest is given. Give FILES, or --training FILE; - is standard input.')
}

/** @throws UsageError, CommandErrors */
export function readViewRequest({ options }: Pick<GivenArguments, 'options'>): ViewRequest {
  return {
    gate: options.get('gate'),
    format: choiceOf(FORMATS, options.get('format')),
    failOn: choiceOf(FAIL_ON, options.get('fail-on')),
    ignore: codesIn(options.get('ignore') ?? ''),
  }
}

/** A choice that the arguments were already checked for; the first one where none was made. */
function choiceOf<Choice extends string>(choices: readonly [Choice, ...Choice[]], given: string | undefined): Choice {
  return choices.find((choice) => choice === given) ?? choices[0]
}

function withoutTesting(fix: string | undefined, options: GivenArguments['options']): string | undefined {
  if (fix !== undefined && options.has('testing')) {
    throw new UsageError('--fix takes one manifest, but --testing gives a second one. Fix them one after the other.')
  }
  return fix
}

/** @throws UsageError */
export function groupByOf(given: string | undefined): GroupBy | undefined {
  if (given === undefined) return undefined
  const parsed = parseGroupBy(given)
  if (!parsed.ok) throw new UsageError(`--group-by is ${quoted(given)}; it ${parsed.problem}.`)
  return parsed.value
}

function codesIn(given: string): readonly string[] {
  const codes = given
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '')
  readAll(
    codes.map((code) => () => {
      refuseUnknown(code)
    }),
  )
  return codes
}

function refuseUnknown(given: string): void {
  const unknown = unknownCodeIn([given])
  if (unknown === undefined) return
  const { code, meant } = unknown
  const hint = meant === undefined ? 'docs/rules has all codes.' : `Did you mean ${meant}?`
  throw new UsageError(`--ignore has ${quoted(code)}, which is not a code of a rule. ${hint}`)
}

/** Images are compared between two manifests. */
function pairedImagesOf(options: GivenArguments['options']): ImagesRequest | undefined {
  const asked = imagesRequestOf(options.get('images'))
  if (asked?.nearDuplicates !== true || options.has('testing')) return asked
  throw new UsageError(NO_TESTING)
}

/** Of images that are to be compared, where nothing is tested. */
export const NO_TESTING =
  '--images near-duplicates compares the images of two manifests, but there is no testing manifest; give --testing FILE.'

/** @throws UsageError */
export function imagesRequestOf(given: string | undefined): ImagesRequest | undefined {
  if (given === undefined) return undefined
  const parsed = parseImagesRequest(given)
  if (!parsed.ok) throw new UsageError(`--images is ${quoted(given)}: ${parsed.problem}.`)
  return parsed.value
}

/** @throws UsageError */
export function imagesCacheOf(options: GivenArguments['options']): string | undefined {
  const path = options.get('images-cache')
  if (path === undefined) return path
  const asked = imagesRequestOf(options.get('images'))
  if (asked !== undefined && (checksInS3(asked) !== undefined || comparesInS3(asked))) return path
  throw new UsageError(
    '--images-cache needs --images headers, or near-duplicates without a folder: it keeps what is found of images in S3.',
  )
}

/** @throws UsageError */
export function maxFindingsOf(given: string | undefined): number {
  if (given === undefined) return MAX_FINDINGS
  const parsed = parseMaxFindings(given)
  if (!parsed.ok) throw new UsageError(`--max-findings is ${quoted(given)}; it ${parsed.problem}.`)
  return parsed.value
}
