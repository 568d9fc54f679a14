/** `check`: looks at a batch of the objects that S3 Inventory lists, and returns counts. A child of a Map state over a report. */
import { createHash } from 'node:crypto'
import { isImageExtension } from '../lint/image-extension.js'
import type { LineFacts, ListedImage } from '../lint/images/image-facts.js'
import { judgeImage } from '../lint/images/judge-image.js'
import { isJsonObject, ownText } from '../text/json.js'
import { InvalidEvent } from './invocation-error.js'
import type { LambdaDeps } from './lambda-deps.js'
import { listField, readFields } from './read-event.js'

/** Findings of a batch that are named. Our choice: what a Map state returns is limited, and a report holds a thousand. */
const NAMED_MAX = 20

const FIELDS = ['operation', 'Items']

/** An object with something wrong. */
export interface ObjectFinding {
  readonly code: string
  /** `s3://bucket/key`. */
  readonly object: string
}

/** What is found of a batch, or of all of them. */
export interface CheckedObjects {
  /** Names the batch: the same for the same rows. */
  readonly batch: string
  readonly checked: number
  /** Not images by their names, versions that are not current, and delete markers. */
  readonly skipped: number
  /** Objects of which nothing is known, by the reason. */
  readonly unknown: Readonly<Record<string, number>>
  /** Objects by code. */
  readonly totals: Readonly<Record<string, number>>
  readonly findings: readonly ObjectFinding[]
}

export async function checkObjects({ openChecks }: LambdaDeps, given: unknown): Promise<CheckedObjects> {
  const rows = listField(readFields(given, FIELDS), 'Items')
  const decode = decoderOf(rows)
  const items = rows.map((row) => readItem(row, decode))
  // Of the rows as they came: without those that are skipped, two batches of skipped rows would be the same one.
  const batch = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  const objects = [...new Set(items.flatMap((item) => item ?? []))]
  const look = await openChecks({ headers: { sample: undefined }, inventory: undefined })
  const [unknown, totals] = [new Map<string, number>(), new Map<string, number>()]
  const findings: ObjectFinding[] = []
  let checked = 0
  const add = ({ line, facts }: LineFacts): void => {
    const reason = facts.kind === 'unknown' ? facts.reason : facts.kind === 'found' ? facts.unread : undefined
    if (reason === undefined) checked += 1
    else count(unknown, reason)
    for (const { code } of judgeImage(facts, { line, stated: undefined })) {
      count(totals, code)
      findings.push({ code, object: objects[line - 1] ?? '' })
    }
  }
  for await (const found of look.checkImages(listed(objects))) found.forEach(add)
  return {
    batch,
    checked,
    skipped: items.length - objects.length,
    unknown: sorted(unknown),
    totals: sorted(totals),
    findings: findings.sort(byObject).slice(0, NAMED_MAX),
  }
}

/** The URI of the object of a row; undefined for a row that is skipped. */
function readItem(item: unknown, decode: (key: string) => string): string | undefined {
  if (!isJsonObject(item)) throw new InvalidEvent('Items has an element that is not an object.')
  const [bucket, key] = [ownText(item, 'Bucket'), ownText(item, 'Key')]
  if (bucket === undefined || key === undefined) throw new InvalidEvent('Items has an element without Bucket and Key.')
  if (ownText(item, 'IsLatest') === 'false' || ownText(item, 'IsDeleteMarker') === 'true') return undefined
  const decoded = decode(key)
  return isImageExtension(decoded) ? `s3://${bucket}/${decoded}` : undefined
}

/** What a URL-encoded key is made of: a space is written as a plus sign, or by its code. */
const ENCODED = /^(?:[!-$&-~]|%[0-9A-Fa-f]{2})*$/

/**
 * How the keys of a batch are read. Keys in CSV are URL-encoded: S3 User Guide, "Amazon S3 Inventory list". That a Map state hands them
 * over as they are in the file is our assumption: the developer guide of Step Functions, "ItemReader", does not say it.
 * One key of the batch that cannot be encoded shows that it does not, and then no key is decoded.
 */
function decoderOf(rows: readonly unknown[]): (key: string) => string {
  return rows.every((row) => ENCODED.test(ownText(row, 'Key') ?? '')) ? decodeKey : (key) => key
}

/** S3 writes no key that cannot be decoded, so one that cannot is taken as it is. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '))
  } catch {
    return key
  }
}

async function* listed(objects: readonly string[]): AsyncGenerator<readonly ListedImage[], void, undefined> {
  yield await Promise.resolve(objects.map((sourceRef, index) => ({ line: index + 1, sourceRef, stated: undefined })))
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** The same text for the same counts, in whatever order they came. */
export function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}

export function byObject(one: ObjectFinding, other: ObjectFinding): number {
  if (one.object !== other.object) return one.object < other.object ? -1 : 1
  return one.code < other.code ? -1 : 1
}
