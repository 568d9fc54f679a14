/** The project version: what it is, what it was made from, when, and where the results are. */
import { formatS3Object, type S3Object } from '../../model/s3-uri.js'
import { formatDuration } from '../../text/duration.js'
import { formatInstant } from '../../text/instant.js'
import { formatCount } from '../../text/number.js'
import { renderTable } from '../../text/table.js'
import { toCode, toDetails, toLink, toProse } from '../../text/markdown.js'
import { consoleLinkOfObject, consoleLinkOfProjects } from '../console-link.js'
import type { ReportedManifest, ReportedNotify } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import type { Section } from './section.js'

/** A row with something to say. */
type Row = readonly [what: string, is: string]

export function versionSection(report: ShownReport): Section | undefined {
  const rows = [...projectRows(report), ...stateRows(report), ...timeRows(report)]
  const files = [...dataRows(report), ...resultRows(report)]
  const [first, ...others] = [...rows, ...files]
  if (first === undefined) return undefined
  // A table must have a heading; the first row makes one that reads like the others.
  const columns = first.map((heading) => ({ heading }))
  const render = (shown: readonly Row[]): string => `### Version\n\n${renderTable(columns, shown)}`
  return {
    title: 'Version',
    weight: 60,
    forms: [render(others), render(others.slice(0, Math.max(0, rows.length - 1)))],
  }
}

export function timelineSection({ timeline }: ShownReport): Section | undefined {
  if (timeline.length === 0) return undefined
  const rows = timeline.map(({ status, at }, index) => {
    const next = timeline[index + 1]
    return [toCode(status), formatInstant(at), next === undefined ? '' : formatDuration(next.at - at)]
  })
  const table = renderTable(
    [{ heading: 'Status' }, { heading: 'First seen' }, { heading: 'Lasted', align: 'right' }],
    rows,
  )
  return { title: 'Statuses seen', weight: 10, forms: [toDetails('Statuses seen', table)] }
}

function projectRows({ project, version, region }: ShownReport): readonly Row[] {
  const projects = consoleLinkOfProjects(region)
  return [
    ...row('Project', project?.name, (name) =>
      projects === undefined ? toCode(name) : `${toCode(name)} (${toLink('open projects in the console', projects)})`,
    ),
    ...row('Project ARN', project?.arn, toCode),
    ...row('Version', version?.name, toCode),
    ...row('Version ARN', version?.arn, toCode),
    ...row('Copied from', version?.sourceVersionArn, toCode),
    ...row('Region', region, toCode),
  ]
}

function stateRows({ action, version, notify }: ShownReport): readonly Row[] {
  // The evaluate action judges what others started.
  const isStarted = action === 'train' && version?.arn !== undefined
  return [
    ...row('Status', version?.status, (status) =>
      version?.statusMessage === undefined ? toCode(status) : `${toCode(status)} ${toProse(version.statusMessage)}`,
    ),
    ...row('Started by', isStarted ? version.resumed : undefined, (resumed) =>
      resumed ? 'an earlier run or attempt; resumed by this run' : 'this run',
    ),
    ...row('Waited for by', notify, notifyCell),
    ...row('KMS key', version?.kmsKeyId, toCode),
  ]
}

function notifyCell({ stateMachineArn, executionArn, state }: ReportedNotify): string {
  const which =
    executionArn === undefined ? `an execution of ${toCode(stateMachineArn)}` : `the execution ${toCode(executionArn)}`
  return `${which}${NOTIFY_STATES[state]}`
}

const NOTIFY_STATES: Readonly<Record<ReportedNotify['state'], string>> = {
  planned: ', which a run would start',
  unconfirmed: ', if it was started: Step Functions did not confirm it',
  waiting: '',
  ended: ', which has ended and sends no other event',
}

function timeRows({ version }: ShownReport): readonly Row[] {
  const { createdAt, trainingEndedAt, billableSeconds } = version ?? {}
  const tookMs = createdAt === undefined || trainingEndedAt === undefined ? undefined : trainingEndedAt - createdAt
  return [
    ...row('Created', createdAt, formatInstant),
    ...row('Training ended', trainingEndedAt, (at) =>
      tookMs === undefined ? formatInstant(at) : `${formatInstant(at)}, after ${formatDuration(tookMs)}`,
    ),
    ...row(
      'Billable training time',
      billableSeconds,
      (seconds) => `${formatDuration(seconds * 1000)} (${formatCount(seconds)} s)`,
    ),
  ]
}

function dataRows({ data, region }: ShownReport): readonly Row[] {
  if (data === undefined) return []
  if (data.kind === 'project-datasets') return [['Trained from', 'the project’s own datasets']]
  const { training, testing } = data
  return [
    ['Training manifest', manifestCell(training, region)],
    [
      'Testing manifest',
      testing === 'auto-create' ? 'none; the service splits the training data' : manifestCell(testing, region),
    ],
  ]
}

function manifestCell(
  { object, sha256, workspacePath, toBeUploaded }: ReportedManifest,
  region: string | undefined,
): string {
  const from = workspacePath === undefined ? [] : [`from ${toCode(workspacePath)}`]
  const digest = sha256 === undefined ? [] : [`SHA-256 ${toCode(sha256)}`]
  // A link would lead nowhere.
  const place =
    toBeUploaded === true ? `will be uploaded to ${toCode(formatS3Object(object))}` : objectCell(object, region)
  return [place, ...from, ...digest].join('<br>')
}

function resultRows({ version, region }: ShownReport): readonly Row[] {
  const cell = (object: S3Object): string => objectCell(object, region)
  return [
    ...row('Evaluation summary', version?.evaluationSummary, cell),
    ...row('Manifest summary', version?.manifestSummary, cell),
  ]
}

function objectCell(object: S3Object, region: string | undefined): string {
  const uri = toCode(formatS3Object(object))
  const url = consoleLinkOfObject(object, region)
  return url === undefined ? uri : `${uri} (${toLink('console', url)})`
}

function row<T>(what: string, value: T | undefined, render: (value: T) => string): readonly Row[] {
  return value === undefined ? [] : [[what, render(value)]]
}
