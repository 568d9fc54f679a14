/** The lines of a project's own datasets: read only where a rule of the gate needs them, since a dataset is read page by page. */
import { deniedClause, PERMISSIONS_PAGE } from '../errors/denied.js'
import { isOfCredentials, ServiceError } from '../errors/service-error.js'
import { isVersionRule, type GateRule } from '../gate/grammar/rule.js'
import type { Dataset } from '../model/project.js'
import type { LintMode } from '../model/training-spec.js'
import { readBytes, type ReadLines } from '../judgement/read-bytes.js'
import type { StepTools } from '../report/step-tools.js'
import { lintLines, loadScan, NOT_LINTED, type DataLint, type NamedLines } from './lint-data.js'

/** What a run says that has not read them. */
const UNREAD =
  'The entries of the project’s datasets were not checked: the service has checked their form when it took them in, and the lint action reads them (project: without manifests).'

/** @param datasets  of the project */
export async function lintDatasets(
  tools: StepTools,
  datasets: readonly Dataset[],
  { lint, region, gate }: { readonly lint: LintMode; readonly region: string; readonly gate: readonly GateRule[] },
): Promise<DataLint> {
  const training = datasets.find(({ type }) => type === 'TRAIN')
  const testing = datasets.find(({ type }) => type === 'TEST')
  if (training === undefined) return NOT_LINTED
  if (gate.every(isVersionRule)) return lint === 'off' ? NOT_LINTED : { linted: undefined, unchecked: [UNREAD] }
  const ofTraining = await linesOf(tools, training, 'training dataset')
  return lintLines(region, ofTraining, testing && (await linesOf(tools, testing, 'testing dataset')))
}

async function linesOf(tools: StepTools, { arn }: Dataset, what: string): Promise<NamedLines> {
  const name = `the ${what}`
  return { origin: name, name, lines: await readEntries(tools, arn) }
}

/** @throws ServiceError for anything but a right that the role does not have */
async function readEntries({ rekognition, clock, signal }: StepTools, datasetArn: string): Promise<ReadLines> {
  try {
    const scan = await loadScan()
    return (await readBytes(bytesOf(rekognition.datasetEntries(datasetArn)), { clock, signal, scan })).lines
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'access-denied' || isOfCredentials(error)) throw error
    return { kind: 'given-up', why: `${deniedClause(error)}; see ${PERMISSIONS_PAGE}` }
  }
}

async function* bytesOf(pages: AsyncIterable<readonly string[]>): AsyncGenerator<Uint8Array> {
  for await (const entries of pages) {
    if (entries.length > 0) yield Buffer.from(entries.map((entry) => `${entry}\n`).join(''))
  }
}
