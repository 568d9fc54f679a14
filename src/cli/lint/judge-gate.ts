/** `--gate FILE`: rules on the data, judged on what was linted. */
import { readFile } from 'node:fs/promises'
import { parseGate, renderProblem } from '../../gate/grammar/parse.js'
import type { Base } from '../../gate/judge/base.js'
import { judgeManifests } from '../../gate/judge/judge-manifests.js'
import type { DataMetrics } from '../../model/data-metrics.js'
import type { ShownGate } from '../../report/lint/shown-lint.js'
import { CommandError, messageOf, UsageError } from '../command-error.js'
import { shown, STDIN } from './open-manifest.js'

/** Judges manifests by the rules of a gate. The verdicts come with what may not be meant of the gate itself. */
export type JudgeGate = (metrics: DataMetrics, base: Base | undefined) => ShownGate

/** Largest file that is taken for a gate. Our choice: a rule for each of 250 labels fits ten times. */
const GATE_MAX_BYTES = 1_000_000

/** @throws UsageError, CommandError for a file that cannot be read or does not parse, with each problem and its place */
export async function readGate(path: string): Promise<JudgeGate> {
  if (path === STDIN) throw new UsageError('--gate is "-"; it must be a file.')
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError(`--gate is ${shown(path)}, which cannot be read: ${messageOf(error)}.`, { cause: error })
  })
  if (bytes.length > GATE_MAX_BYTES) {
    throw new CommandError(`--gate is ${shown(path)}, which is too large for a gate: is it a manifest?`)
  }
  const parsed = parseGate(bytes.toString('utf8'), { input: shown(path) })
  if (!parsed.ok) throw new CommandError(`the gate cannot be read.\n${parsed.problems.map(renderProblem).join('\n')}`)
  return (metrics, base) => {
    const judged = judgeManifests(parsed.rules, metrics, base)
    return { ...judged, warnings: [...parsed.warnings, ...judged.warnings] }
  }
}
