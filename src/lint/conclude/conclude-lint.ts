/** Makes the report of a lint out of what its manifests come to. */
import { identifyFile } from '../../manifest/file-kind.js'
import type { ContentsByLine } from '../contents/known-contents.js'
import type { ContentFinding } from '../../manifest/finding.js'
import { CODES, describeCode } from '../codes.js'
import type { NearDuplicates } from '../images/near-duplicates.js'
import type { ConcludedImages } from '../images/conclude-images.js'
import type { CheckedImages, LintFinding, LintReport, LintSeverity } from '../lint-report.js'
import type { OwnFinding, OwnManifestRule, TogetherRule } from '../own-rule.js'
import { OWN_RULES, ownRulesOf } from '../own-rules.js'
import type { ManifestPartial } from '../scan/partial.js'
import { reasonsForDoubt } from './certainty.js'
import { columnOfImage, concludeManifest, type ConcludedManifest } from './concluded.js'
import { detailsOf, fixOf, untestedOf } from './content-details.js'
import { FindingList } from './finding-list.js'
import { forecast, type Outcome } from './forecast.js'
import { leakedGroups, leakedLines } from './leaks.js'

/** A manifest whose lines were all scanned. */
export interface ScannedManifest {
  /** As it is shown: a path, an S3 URI, or `-`. */
  readonly name: string
  readonly partial: ManifestPartial
  /** Where the content of images is known. */
  readonly contents?: ContentsByLine | undefined
  /** Of a testing manifest whose images were compared with those of the training manifest. */
  readonly nearDuplicates?: NearDuplicates | undefined
}

export interface ConcludeOptions {
  /** Findings that the report holds at most; as many of each code as were kept when the lines were scanned. */
  readonly maxFindings: number
  /** Codes that are neither reported nor counted. The forecast stays as it is. */
  readonly ignore: readonly string[]
  /** Of the training, where it is known. */
  readonly region?: string | undefined
}

/** All codes, the worst first within a severity: files, whole manifests, then lines. */
const CODE_ORDER: readonly string[] = [
  ...CODES.filter(({ scope }) => scope === 'file').map(({ code }) => code),
  ...ownRulesOf('file').map(({ code }) => code),
  ...CODES.filter(({ scope }) => scope === 'content').map(({ code }) => code),
  ...CODES.filter(({ scope }) => scope === 'line' || scope === 'annotation').map(({ code }) => code),
  ...OWN_RULES.filter(({ kind }) => kind !== 'file').map(({ code }) => code),
]

/** @param scannedTesting undefined where the service splits the training data */
export function concludeLint(
  scannedTraining: ScannedManifest,
  scannedTesting: ScannedManifest | undefined,
  options: ConcludeOptions,
): LintReport {
  const training = conclude('training', scannedTraining, options)
  const testing = scannedTesting && conclude('testing', scannedTesting, options)
  const outcome = forecast(training.partial, testing?.partial, 'taken')
  const certain = reasonsForDoubt(training, testing).length === 0
  const list = new FindingList(options.maxFindings, options.ignore)
  addForecast(list, outcome, certain ? 'error' : 'warning', { training, testing })
  const readable = [training, testing].filter((manifest) => manifest !== undefined && addManifest(list, manifest))
  if (readable.includes(training) && (testing === undefined || readable.includes(testing)))
    for (const rule of ownRulesOf('together'))
      for (const finding of rule.check(training, testing))
        list.add(fromRule(rule, finding, finding.manifest ?? (testing ? 'both' : 'training')))
  const { findings, totals, severities } = list.end(CODE_ORDER)
  return {
    willTrain: outcome.code === undefined,
    certain,
    predictedCode: outcome.code,
    useCase: outcome.useCase,
    training: training.counted,
    testing: testing?.counted,
    leakedImages: testing === undefined ? 0 : length(leakedLines(training, testing)),
    leakedGroups: testing === undefined ? 0 : length(leakedGroups(training, testing)),
    duplicateImages: training.repeatedImages + (testing?.repeatedImages ?? 0),
    checkedImages: checkedImagesOf(training, testing),
    findings,
    totals,
    severities,
  }
}

/** The images of both manifests together. */
function checkedImagesOf(...manifests: readonly (ConcludedManifest | undefined)[]): CheckedImages | undefined {
  const looked = manifests.flatMap((manifest) => manifest?.images ?? [])
  if (looked.length === 0) return undefined
  const sum = (numberOf: (images: ConcludedImages) => number) =>
    looked.reduce((total, images) => total + numberOf(images), 0)
  return {
    images: sum(({ images }) => images),
    checked: sum(({ checked }) => checked),
    unknown: sum(({ unknown }) => [...unknown.values()].reduce((total, count) => total + count, 0)),
    linesLost: sum(({ lost }) => lost.size),
  }
}

function conclude(
  role: ConcludedManifest['role'],
  { name, partial, ...known }: ScannedManifest,
  { region }: ConcludeOptions,
): ConcludedManifest {
  return concludeManifest(role, name, partial, { ...known, region })
}

function addForecast(
  list: FindingList,
  { fileErrors, together }: Outcome,
  severity: LintSeverity,
  manifests: { readonly training: ConcludedManifest; readonly testing: ConcludedManifest | undefined },
): void {
  for (const role of ['training', 'testing'] as const) {
    const manifest = manifests[role]
    const code = fileErrors[role]
    if (code !== undefined)
      list.add(ofManifest({ code, message: describeCode(code)?.messages[0] ?? '' }, role, severity))
    if (manifest === undefined) continue
    for (const finding of together[role]) {
      const message = `${finding.message} ${detailsOf(finding.code, manifest)}`.trimEnd()
      list.add({ ...ofManifest({ ...finding, message }, role, severity), ...placeOf(finding.code, manifest) })
    }
  }
  const { training, testing } = manifests
  for (const finding of together.both) {
    const untested = testing === undefined ? '' : untestedOf(finding.code, training, testing)
    list.add(ofManifest({ ...finding, message: `${finding.message} ${untested}`.trimEnd() }, 'both', severity))
  }
}

/** The first line of the second bucket, where the images of a manifest are in several. */
function placeOf(code: string, { partial }: ConcludedManifest): Pick<LintFinding, 'line' | 'column'> {
  const line = code === 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS' ? [...partial.buckets.values()][1] : undefined
  return { line, column: line === undefined ? undefined : columnOfImage(partial, line) }
}

/** Adds what was found in a manifest by itself. False for a file that is not a manifest, whose lines say nothing. */
function addManifest(list: FindingList, manifest: ConcludedManifest): boolean {
  const { partial, role } = manifest
  const fileKind = identifyFile(partial.head)
  if (fileKind !== undefined) {
    for (const rule of ownRulesOf('file'))
      if (rule.fileKind === fileKind)
        list.add({ ...ofManifest({ code: rule.code, message: rule.what }, role, rule.severity), fix: rule.fix })
    return false
  }
  for (const [code, { total, kept }] of partial.findings) {
    list.count(code, total)
    for (const finding of kept) list.keep({ code, manifest: role, ...finding })
  }
  for (const rule of ownRulesOf('manifest'))
    for (const finding of rule.check(manifest)) list.add(fromRule(rule, finding, role))
  return true
}

function ofManifest(
  { code, message }: ContentFinding,
  manifest: LintFinding['manifest'],
  severity: LintSeverity,
): LintFinding {
  const fix = fixOf(code)
  return { code, severity, manifest, line: undefined, column: undefined, label: undefined, message, fix }
}

function fromRule(
  rule: OwnManifestRule | TogetherRule,
  { message, line, column, label, fix, severity = rule.severity }: OwnFinding,
  manifest: LintFinding['manifest'],
): LintFinding {
  const { code } = rule
  return { code, severity, manifest, line, column, label, message, fix: fix ?? rule.fix }
}

function length(items: Iterable<unknown>): number {
  let count = 0
  for (const item of items) if (item !== undefined) count += 1
  return count
}
