/** `custom-labels split`: from one manifest to one for training and one for testing. */
import { LineTooLong } from '../../manifest/cut-lines.js'
import { concludeSplit } from '../../split/conclude-split.js'
import { keepTesting } from '../../split/keep-testing.js'
import type { WriteSide } from '../../split/side-writer.js'
import { splitManifest } from '../../split/split-manifest.js'
import type { GivenArguments } from '../arguments.js'
import { CommandError } from '../command-error.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import {
  createManifestFolder,
  readManifest,
  shown,
  type ManifestFolder,
  type OpenManifest,
} from '../lint/open-manifest.js'
import { countRead, createProgress } from '../lint/progress.js'
import { checkInput } from '../split/check-input.js'
import type { WholeFile } from '../whole-file.js'
import { checkOutputs, writeFiles, type OutputFile } from '../split/output-files.js'
import { readSplitRequest, SPLIT_OPTIONS, type SplitRequest } from '../split/split-options.js'
import { writeSplitReport, type SplitResult } from '../split/write-split-report.js'

export const split: Command = {
  synopsis: 'MANIFEST --testing SHARE [options]',
  options: SPLIT_OPTIONS,
  notes: `MANIFEST is a file; - is standard input. Each line goes to --out-training or to
--out-testing, as it is.

A hash of the image decides, and nothing else: images that are added later never
move an earlier one. With --group-by the hash is that of the group.

Examples:
  custom-labels split all.manifest --testing 20% \\
    --out-training training.manifest --out-testing testing.manifest
  custom-labels split more.manifest --keep-testing testing.manifest \\
    --out-training training.manifest --out-testing testing.manifest

Exit code: 0 every label is on both sides, within the limits of the service,
1 the files are written, but there are problems (see --fail-on), 2 the command
cannot be run.`,
  run,
}

async function run(given: GivenArguments, context: CommandContext): Promise<ExitCode> {
  const request = readSplitRequest(given)
  const folder = createManifestFolder(context)
  const progress = createProgress(context.err)
  try {
    const manifest = await openChecked(folder, request.manifest)
    const lines = () => countRead(progress, manifest, readManifest(manifest))
    const outputs = outputsOf(request)
    await checkOutputs(outputs, [manifest])
    const make = await makerOf(request, folder, lines)
    const counts = await writeFiles(outputs, (writers) => orTooLong(manifest, make(sideWriter(writers))))
    progress.clear()
    const { by, groupBy } = request
    const decided = by.kind === 'hash' ? { testing: by.rule.testing, isGrouped: groupBy !== undefined } : undefined
    const problems = concludeSplit(counts, decided)
    writeSplitReport({ manifest: manifest.name, counts, problems }, request, context)
    return problems.length > 0 && request.failsOnProblem ? 1 : 0
  } finally {
    progress.clear()
    await folder.close()
  }
}

async function openChecked(folder: ManifestFolder, path: string): Promise<OpenManifest> {
  const manifest = await folder.open(path)
  await checkInput(manifest)
  return manifest
}

function outputsOf({ outTraining, outTesting }: SplitRequest): readonly OutputFile[] {
  return [
    { option: '--out-training', path: outTraining },
    { option: '--out-testing', path: outTesting },
  ]
}

/** How the split that is asked for is made. */
async function makerOf(
  { by, groupBy, outTraining }: SplitRequest,
  folder: ManifestFolder,
  lines: () => AsyncIterable<Uint8Array>,
): Promise<(write: WriteSide) => Promise<SplitResult['counts']>> {
  if (by.kind === 'hash') return (write) => splitManifest(lines(), by.rule, write)
  const earlier = await openChecked(folder, by.testing)
  // The new testing manifest may replace it: that has the same lines, without those of images that are gone.
  await checkOutputs([{ option: '--out-training', path: outTraining }], [earlier])
  return (write) => keepTesting(lines(), () => readManifest(earlier), groupBy, write)
}

function sideWriter([training, testing]: readonly Pick<WholeFile, 'write'>[]): WriteSide {
  return (side, bytes) => {
    const file = side === 'training' ? training : testing
    file?.write(bytes)
    return Promise.resolve()
  }
}

async function orTooLong<Result>({ name }: OpenManifest, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error
    throw new CommandError(`${shown(name)} cannot be split: ${error.message}.`, { cause: error })
  }
}
