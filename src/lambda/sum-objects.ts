/** `sum`: one report out of what the children of a Map state returned, which its ResultWriter put into S3 as JSON Lines. */
import { readLines } from '../manifest/read-lines.js'
import type { S3Object } from '../model/s3-uri.js'
import { isJsonArray, isJsonObject, own, ownText, parseJson, wholeNumber } from '../text/json.js'
import { byObject, sorted, type ObjectFinding } from './check-objects.js'
import { PartMissing } from './invocation-error.js'
import type { LambdaDeps } from './lambda-deps.js'
import { countField, listField, objectField, placeField, readFields } from './read-event.js'
import { getJson, putJson } from './store.js'

/** Findings that a report names, and how many are kept until they are sorted out. Our choice. */
const NAMED_MAX = 1000
const KEPT_MAX = 50 * NAMED_MAX

const FIELDS = ['operation', 'results', 'total', 'succeeded', 'report']

/** Raised when a program of before can no longer read the report. */
const OBJECTS_VERSION = 1

/** What `sum` returns. */
export interface Summed {
  readonly report: string
  readonly checked: number
  /** Objects in batches that failed. */
  readonly failed: number
  /** Objects with something wrong, counted once for each code. */
  readonly findings: number
}

export async function sumObjects(deps: LambdaDeps, given: unknown): Promise<Summed> {
  const event = readFields(given, FIELDS)
  const report = objectField(event, 'report')
  const total = countField(event, 'total', 0, 0)
  const failed = total - countField(event, 'succeeded', 0, 0)
  const sum = new Sum()
  for (const file of await resultFiles(deps, placeField(event, 'results')))
    await deps.objects.read(file, async ({ chunks }) => {
      for await (const { text } of readLines(chunks)) if (text.trim() !== '') sum.add(parseJson(text))
    })
  const { checked, skipped, unknown, totals } = sum
  await putJson(deps, report.object, {
    'objects-version': OBJECTS_VERSION,
    objects: total,
    checked,
    skipped,
    failed,
    unknown: sorted(unknown),
    totals: sorted(totals),
    findings: sum.named(),
  })
  return { report: report.uri, checked, failed, findings: [...totals.values()].reduce((all, count) => all + count, 0) }
}

/** The files with what succeeded. Step Functions developer guide, "ResultWriter": manifest.json. */
async function resultFiles(deps: LambdaDeps, { bucket, key }: S3Object): Promise<readonly S3Object[]> {
  const files = own(own(await getJson(deps, { bucket, key }), 'ResultFiles'), 'SUCCEEDED')
  if (!isJsonArray(files)) throw new PartMissing(`${key} is missing, or is not the manifest of a Map state's results.`)
  return files.map((file) => ({ bucket, key: ownText(file, 'Key') ?? '' }))
}

/** Adds up batches in any order; one that is there twice counts once. */
class Sum {
  checked = 0
  skipped = 0
  readonly unknown = new Map<string, number>()
  readonly totals = new Map<string, number>()
  readonly #batches = new Set<string>()
  #findings: ObjectFinding[] = []

  add(value: unknown): void {
    const batch = ownText(value, 'batch')
    if (!isJsonObject(value) || batch === undefined)
      throw new PartMissing('A result of the Map state is not one of check.')
    if (this.#batches.has(batch)) return
    this.#batches.add(batch)
    this.checked += countField(value, 'checked', 0, 0)
    this.skipped += countField(value, 'skipped', 0, 0)
    addCounts(this.unknown, own(value, 'unknown'))
    addCounts(this.totals, own(value, 'totals'))
    for (const finding of listField(value, 'findings'))
      this.#findings.push({ code: ownText(finding, 'code') ?? '', object: ownText(finding, 'object') ?? '' })
    if (this.#findings.length > KEPT_MAX) this.#findings = [...this.named()]
  }

  named(): readonly ObjectFinding[] {
    return this.#findings.sort(byObject).slice(0, NAMED_MAX)
  }
}

function addCounts(to: Map<string, number>, counts: unknown): void {
  if (!isJsonObject(counts)) return
  for (const [name, count] of Object.entries(counts)) to.set(name, (to.get(name) ?? 0) + (wholeNumber(count) ?? 0))
}
