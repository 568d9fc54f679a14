/** `custom-labels lint merge`: one report out of partial results. */
import { readFile } from 'node:fs/promises'
import { concludeWithContents } from '../../lint/lint-manifests.js'
import { dataMetricsOf } from '../../lint/data-metrics-of.js'
import { mergePartialFiles, parsePartialFile, type PartialFile } from '../../lint/partial-file.js'
import type { ShownLint } from '../../report/lint/shown-lint.js'
import type { GivenArguments } from '../arguments.js'
import { CommandError, messageOf, UsageError } from '../command-error.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import { openContents } from '../lint/image-contents.js'
import { judgeGate, readGate } from '../lint/judge-gate.js'
import { LINT_OPTIONS, readViewRequest, type OptionName } from '../lint/lint-options.js'
import { shown, STDIN, STDIN_NAME } from '../lint/open-manifest.js'
import { exitCodeOf } from '../lint/exit-code.js'
import { writeReport } from '../lint/write-report.js'

/** Of the options of lint, those that a merge has. */
const OPTIONS = ['gate', 'format', 'images', 'fail-on', 'ignore'] as const satisfies readonly OptionName[]

export const lintMerge: Command = {
  name: 'lint merge',
  about: 'put partial results of lint together into one report',
  synopsis: '[options] FILES…',
  options: Object.fromEntries(OPTIONS.map((name) => [name, LINT_OPTIONS[name]])),
  notes: `FILES are what lint --range A:B --partial FILE wrote, in any order. The ranges
must cover each manifest once; a file that is given twice counts once.

Example:
  custom-labels lint --training a.manifest --range 0:1000000 --partial 1.part
  custom-labels lint --training a.manifest --range 1000000: --partial 2.part
  custom-labels lint merge 1.part 2.part --format json`,
  run,
}

async function run(given: GivenArguments, context: CommandContext): Promise<ExitCode> {
  const { operands, options } = given
  if (operands.length === 0) throw new UsageError('No partial result is given. Give FILES.')
  const request = readViewRequest(given)
  const gate = request.gate === undefined ? undefined : await readGate(request.gate)
  const merged = mergePartialFiles(await Promise.all(operands.map(readPartial)))
  if (!merged.ok) throw new CommandError(`the partial results cannot be merged: ${merged.problem}.`)
  const { training, testing, keptPerCode } = merged.value
  const contents = options.has('images') ? await openContents(options.get('images') ?? '') : undefined
  const report = await concludeWithContents(training, testing, {
    maxFindings: keptPerCode,
    ignore: request.ignore,
    contents,
  })
  const lint: ShownLint = {
    report,
    training: nameOf(training.name),
    testing: testing && nameOf(testing.name),
    gate: gate && judgeGate(gate, dataMetricsOf(report), undefined),
    lineText: () => undefined,
  }
  writeReport([lint], { ...request, perCode: undefined }, context)
  return exitCodeOf([lint], request.failOn)
}

async function readPartial(path: string): Promise<PartialFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CommandError(`${shown(path)} cannot be read: ${messageOf(error)}.`, { cause: error })
  })
  const parsed = parsePartialFile(text)
  if (!parsed.ok) throw new CommandError(`${shown(path)} ${parsed.problem}.`)
  return parsed.value
}

function nameOf(name: string): string {
  return name === STDIN ? STDIN_NAME : name
}
