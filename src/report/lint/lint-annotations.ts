/** A lint as annotations: on the lines of manifests that are files of the workspace, within the runner's limits. */
import type { LintFinding } from '../../lint/lint-report.js'
import type { Annotation } from '../../ports/runner.js'
import { annotation, withinLimits } from '../annotation.js'
import { formatCount } from '../../text/number.js'
import { failedRulesOf, groupFindings, listLines, nameOfManifest, noteOf, type ShownLint } from './shown-lint.js'

/** Where the manifests are as files of the workspace: paths with forward slashes, relative to it. */
export interface WorkspacePaths {
  readonly training: string | undefined
  readonly testing: string | undefined
}

/**
 * One annotation for each message of each code and manifest, on the first line that it is about; it names the others. Then
 * one for a gate that failed.
 * @param where  has all findings: "see the job summary"
 */
export function lintAnnotations(shown: ShownLint, paths: WorkspacePaths, where: string): readonly Annotation[] {
  return withinLimits(allLintAnnotations(shown, paths), where)
}

/** The same without the limits, for those who add to them. */
export function allLintAnnotations(shown: ShownLint, paths: WorkspacePaths): readonly Annotation[] {
  const keyOf = ({ severity, code, message, manifest }: LintFinding): string =>
    JSON.stringify([severity, code, message, manifest])
  const ofFindings = groupFindings(shown.report.findings, keyOf).map((group) => ofGroup(shown, group, paths))
  return [...ofGate(shown), ...ofFindings]
}

function ofGroup(shown: ShownLint, group: readonly [LintFinding, ...LintFinding[]], paths: WorkspacePaths): Annotation {
  const [first, ...more] = group
  const { severity, code, message, fix = '', line, column } = first
  const path = first.manifest === 'testing' ? paths.testing : paths.training
  const others = more.length === 0 ? '' : alsoIn(more)
  if (path !== undefined) {
    const place = { path, line: line ?? 1, column: line === undefined ? undefined : column }
    return { ...annotation(severity, code, [message, others, fix]), place }
  }
  const name = nameOfManifest(shown, first)
  const prefix = line === undefined ? name : `${name}, line ${String(line)}`
  return annotation(severity, code, [`${prefix}: ${message}`, others, fix])
}

function alsoIn(more: readonly LintFinding[]): string {
  const places = listLines(more)
  return places === undefined ? `${formatCount(more.length)} times more.` : `Also in ${places}.`
}

function ofGate({ gate }: ShownLint): readonly Annotation[] {
  return failedRulesOf(gate).map((verdict) =>
    verdict.severity === 'fail'
      ? annotation('error', 'A rule of the gate failed', [verdict.rule, noteOf(verdict)])
      : annotation('warning', 'A warn: rule failed', [verdict.rule, noteOf(verdict)]),
  )
}
