/** `custom-labels merge`: one manifest out of several. */
import { LineTooLong } from '../../manifest/cut-lines.js'
import { mergeManifests } from '../../split/merge-manifests.js'
import type { GivenArguments } from '../arguments.js'
import { CommandError, UsageError } from '../command-error.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import { createManifestFolder, readManifest, shown, type OpenManifest } from '../lint/open-manifest.js'
import { problemsOf, writeMergeReport } from '../merge/write-merge-report.js'
import { checkInput } from '../split/check-input.js'
import { checkOutputs, writeFiles } from '../split/output-files.js'
import { SPLIT_OPTIONS } from '../split/split-options.js'

export const merge: Command = {
  synopsis: 'MANIFESTS… --out FILE [options]',
  options: {
    out: { value: 'FILE', about: 'where the joined manifest is written' },
    format: SPLIT_OPTIONS.format,
    'fail-on': SPLIT_OPTIONS['fail-on'],
  },
  notes: `Of each image the first line is kept as it is, and later ones are left out. An
image with other labels or boxes in a later line is a conflict, and reported.

Example:
  custom-labels merge corrected.manifest all.manifest --out joined.manifest

Exit code: 0 no conflict, and every line names an image in one bucket, 1 the
file is written, but there are problems (see --fail-on), 2 the command cannot be
run.`,
  run,
}

async function run({ options, operands }: GivenArguments, context: CommandContext): Promise<ExitCode> {
  const out = options.get('out')
  if (operands.length === 0) throw new UsageError('No manifest is given. Give MANIFESTS; - is standard input.')
  if (out === undefined) throw new UsageError('--out FILE is not given; the joined manifest needs a file.')
  const folder = createManifestFolder(context)
  try {
    const manifests: OpenManifest[] = []
    for (const path of operands) {
      const manifest = await folder.open(path)
      await checkInput(manifest)
      manifests.push(manifest)
    }
    const output = { option: '--out', path: out }
    await checkOutputs([output], manifests)
    const result = await writeFiles([output], ([writer]) =>
      join(manifests, (bytes) => {
        writer?.write(bytes)
        return Promise.resolve()
      }),
    )
    const names = manifests.map(({ name }) => name)
    const problems = problemsOf(result, names)
    writeMergeReport(result, problems, { names, outName: out, isJson: options.get('format') === 'json' }, context)
    return problems.length > 0 && options.get('fail-on') !== 'never' ? 1 : 0
  } finally {
    await folder.close()
  }
}

async function join(manifests: readonly OpenManifest[], write: (bytes: Uint8Array) => Promise<void>) {
  let name = ''
  const inputs = manifests.map((manifest) => ({
    name: manifest.name,
    read: () => {
      name = manifest.name
      return readManifest(manifest)
    },
  }))
  try {
    return await mergeManifests(inputs, write)
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error
    throw new CommandError(`${shown(name)} cannot be merged: ${error.message}.`, { cause: error })
  }
}
