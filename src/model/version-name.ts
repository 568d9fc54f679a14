/** Names and descriptions that the action derives for a project version. */
import { createHash } from 'node:crypto'

/** Longest version name and description of the service. API model, shapes VersionName and VersionDescription. */
const NAME_MAX_LENGTH = 255

/** Room for the `.2`, `.3`, ... of the next derived names. */
const SUFFIX_ROOM = 5

/** What distinguishes one run's training from another's. */
export interface NameIngredients {
  readonly serverUrl: string
  readonly repositoryId: string
  readonly runId: string
  readonly job: string
  /** The matrix of the job as JSON, as `toJSON(matrix)` gives it. */
  readonly matrix: string
  readonly project: string
  readonly trainingManifests: string
  readonly testingManifests: string
  readonly autoCreate: boolean
  readonly refName: string
  readonly runNumber: string
  readonly commit: string
  /** Only where every attempt is to train again (reuse: never); the attempt is left out otherwise. */
  readonly attempt?: number | undefined
}

/**
 * `<branch>-<run number>-<short sha>-<6 hex>`: equal for every attempt of one run, different between runs, jobs,
 * matrix jobs and steps with other data. Waiting, gate, output, key and tags do not change it.
 */
export function deriveVersionName(from: NameIngredients): string {
  const identity = JSON.stringify([
    from.serverUrl,
    from.repositoryId,
    from.runId,
    from.job,
    canonicalMatrix(from.matrix),
    from.project,
    from.trainingManifests,
    from.testingManifests,
    from.autoCreate,
    ...(from.attempt === undefined ? [] : [from.attempt]),
  ])
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 6)
  const tail = [from.runNumber, from.commit.slice(0, 7), digest].filter((part) => part !== '').join('-')
  const branch = toNameAlphabet(from.refName).slice(0, NAME_MAX_LENGTH - SUFFIX_ROOM - tail.length - 1)
  return branch === '' ? tail : `${branch}-${tail}`
}

/**
 * `data-<16 hex>`: equal for every run that trains from the same bytes to the same place.
 * @param digests  SHA-256 of the manifests; no testing digest where the service splits the training data
 */
export function nameOfData(
  digests: { readonly training?: string; readonly testing?: string },
  output: string,
  kmsKeyId: string | undefined,
): string {
  const identity = JSON.stringify([digests.training ?? '', digests.testing ?? '', output, kmsKeyId ?? ''])
  return `data-${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`
}

/** `name`, `name.2`, `name.3`: the trainings of one derived name. */
export function nthName(base: string, n: number): string {
  return n === 1 ? base : `${base}.${String(n)}`
}

/** Which of a derived name's trainings a version is: 1 for the name itself, 0 for another name altogether. */
export function ordinalOf(base: string, name: string): number {
  if (name === base) return 1
  const suffix = name.startsWith(`${base}.`) ? name.slice(base.length + 1) : ''
  return /^([2-9]|[1-9]\d+)$/.test(suffix) ? Number(suffix) : 0
}

/** Repository, workflow, run and commit, in the alphabet of the service (no slash, # or @). */
export function deriveDescription(from: {
  readonly repository?: string | undefined
  readonly workflow?: string | undefined
  readonly runNumber?: string | undefined
  readonly runAttempt: number
  readonly commit?: string | undefined
}): string | undefined {
  const parts = [
    from.repository,
    from.workflow,
    from.runNumber === undefined ? undefined : `run ${from.runNumber} attempt ${String(from.runAttempt)}`,
    from.commit === undefined ? undefined : `commit ${from.commit}`,
  ].filter((part) => part !== undefined)
  const text = parts
    .join(', ')
    .replace(/[^a-zA-Z0-9\-_.()':,;?]+/g, ' ')
    .trim()
  return text === '' ? undefined : text.slice(0, NAME_MAX_LENGTH)
}

function toNameAlphabet(text: string): string {
  return text.replace(/[^a-zA-Z0-9_.-]+/g, '-').replace(/^-+|-+$/g, '')
}

/** The same text for equal matrices: keys sorted, and no matrix in one form whether null, {} or empty. */
function canonicalMatrix(json: string): string {
  const text = json.trim()
  if (text === '') return ''
  try {
    const sorted = JSON.stringify(sortKeys(JSON.parse(text)))
    return sorted === 'null' || sorted === '{}' ? '' : sorted
  } catch {
    return text
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, held]): [string, unknown] => [key, sortKeys(held)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
