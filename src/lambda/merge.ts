/** `merge`: reads the result of every part of a plan, one at a time, and writes the report that one machine would write. */
import { unknownCodeIn } from '../lint/unknown-code.js'
import { concludeLint } from '../lint/conclude/conclude-lint.js'
import type { LintReport, LintSeverity } from '../lint/lint-report.js'
import { mergeParts, type PartHead } from '../lint/merge-parts.js'
import { parsePartialFile, type PartialFile } from '../lint/partial-file.js'
import type { S3Object } from '../model/s3-uri.js'
import { toLintJson } from '../report/lint/lint-json.js'
import { isJsonArray, own, type JsonObject } from '../text/json.js'
import { InvalidEvent, PartMissing } from './invocation-error.js'
import type { LambdaDeps } from './lambda-deps.js'
import {
  countField,
  listField,
  objectField,
  optionalTextField,
  placeField,
  readFields,
  textField,
} from './read-event.js'
import { getJson, getText, putJson } from './store.js'

const FIELDS = ['operation', 'plan', 'parts', 'report', 'ignore']

/** What `merge` returns: what a Choice state can decide by. */
export interface Merged {
  readonly report: string
  readonly 'will-train': boolean
  readonly certain: boolean
  readonly errors: number
  readonly warnings: number
}

export async function merge(deps: LambdaDeps, given: unknown): Promise<Merged> {
  const event = readFields(given, FIELDS)
  const report = objectField(event, 'report')
  const ignore = own(event, 'ignore') === undefined ? [] : listField(event, 'ignore').map(String)
  const unknown = unknownCodeIn(ignore)
  if (unknown !== undefined) throw new InvalidEvent(`ignore has ${unknown.code}, which is not a code of a rule.`)
  const parts = await readPlan(deps, event)
  const merged = await mergeParts(parts.map(headOf), async (index) => {
    const part = parts[index]
    if (part === undefined) throw new RangeError(`there is no part ${String(index)}`)
    return (await readPart(deps, part)).partial
  })
  if (!merged.ok) throw new PartMissing(`The parts do not make a report: ${merged.problem}.`)
  const { training, testing, keptPerCode } = merged.value
  const linted = concludeLint(training, testing, { maxFindings: keptPerCode, ignore, region: deps.region })
  await putJson(deps, report.object, toLintJson({ report: linted }))
  return {
    report: report.uri,
    'will-train': linted.willTrain,
    certain: linted.certain,
    errors: countOf(linted, 'error'),
    warnings: countOf(linted, 'warning'),
  }
}

function countOf({ totals, severities }: LintReport, severity: LintSeverity): number {
  return [...totals].reduce((sum, [code, total]) => (severities.get(code) === severity ? sum + total : sum), 0)
}

/** A part of the plan, with what its result must say of itself. */
type ExpectedPart = Omit<PartHead, 'digest' | 'found'> & { readonly at: S3Object }

async function readPlan(deps: LambdaDeps, event: JsonObject): Promise<readonly ExpectedPart[]> {
  const at = placeField(event, 'plan')
  const list = await getJson(deps, at)
  if (!isJsonArray(list)) throw new PartMissing(`The plan ${at.key} is missing, or is not a list of parts.`)
  return list.map((part) => {
    const fields = readFields(part, PART_FIELDS)
    return {
      role: textField(fields, 'role') === 'testing' ? 'testing' : 'training',
      name: textField(fields, 'manifest'),
      range: { from: countField(fields, 'from', 0, 0), to: countField(fields, 'to', 1, 1) },
      keptPerCode: countField(fields, 'max-findings', 1, 1),
      groupBy: optionalTextField(fields, 'group-by'),
      images: optionalTextField(fields, 'images'),
      at: objectField(fields, 'part').object,
    }
  })
}

const PART_FIELDS = [
  'operation',
  'role',
  'manifest',
  'etag',
  'from',
  'to',
  'max-findings',
  'group-by',
  'images',
  'part',
]

/** The plan has each range once, so that no two results can differ. */
function headOf({ at, ...head }: ExpectedPart): PartHead {
  return { ...head, digest: at.key }
}

async function readPart(deps: LambdaDeps, { at, name, range, role }: ExpectedPart): Promise<PartialFile> {
  const bytes = `bytes ${String(range.from)} to ${String(range.to)} of the ${role} manifest ${name}`
  const text = await getText(deps, at)
  if (text === undefined) throw new PartMissing(`The result of the ${bytes} is missing: its scan failed.`)
  const parsed = parsePartialFile(text)
  if (!parsed.ok) throw new PartMissing(`The result of the ${bytes} ${parsed.problem}.`)
  const { value } = parsed
  if (value.role === role && value.name === name && value.range.from === range.from && value.range.to === range.to)
    return value
  throw new PartMissing(`The result of the ${bytes} is of something else.`)
}
