/** `custom-labels export`: the way back from a manifest, for other tools. */
import type { ExportOptions, ExportedManifest } from '../../convert/export/exported-images.js'
import { Ledger } from '../../convert/ledger.js'
import type { GivenArguments, OptionSpecs } from '../arguments.js'
import { UsageError } from '../command-error.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import { CONVERT_OPTIONS, imagesOf, KINDS } from '../convert/convert-options.js'
import { openOutput } from '../convert/open-output.js'
import { writeConvertReport } from '../convert/write-convert-report.js'
import { createManifestFolder, readManifest } from '../lint/open-manifest.js'

const TARGETS = ['coco', 'csv'] as const

const OPTIONS: OptionSpecs = {
  to: { value: 'FORMAT', about: 'what to make of the manifest', choices: TARGETS },
  images: { value: 'URI', about: 'names are keys below this: s3://BUCKET/PREFIX/; without it, keys of the bucket' },
  kind: { value: 'KIND', about: 'what to export to CSV; without it, what the first line has', choices: KINDS },
  out: { value: 'FILE', about: 'the file to write; standard output without it' },
  format: CONVERT_OPTIONS.format,
}

export const exportManifest: Command = {
  synopsis: '--to FORMAT [options] MANIFEST',
  options: OPTIONS,
  notes: `MANIFEST is a file, or - for standard input. What the service would train from
is exported; convert makes the same boxes and labels of it again.

Examples:
  custom-labels export --to coco --out instances.json training.manifest
  custom-labels export --to csv training.manifest > labels.csv

Exit code: 0 all was exported, 1 something was left out, 2 the command cannot be
run.`,
  run,
}

async function run({ options, operands }: GivenArguments, context: CommandContext): Promise<ExitCode> {
  const target = TARGETS.find((name) => name === options.get('to'))
  if (target === undefined) throw new UsageError(`--to is missing: ${TARGETS.join(' or ')}.`)
  const [path] = operands
  if (path === undefined || operands.length > 1) throw new UsageError('Give one MANIFEST.')
  const kind = KINDS.find((name) => name === options.get('kind'))
  if (target === 'coco' && kind === 'image-level')
    throw new UsageError('--kind is "image-level", but COCO has boxes; use --to csv.')
  const settings: ExportOptions = { images: imagesOf(options.get('images')), kind }
  const out = options.get('out')
  const ledger = new Ledger()
  const folder = createManifestFolder(context)
  try {
    const manifest = await folder.open(path)
    const file = await openOutput(out, [path], context)
    try {
      const source = { name: manifest.name, read: () => readManifest(manifest) }
      for await (const text of await writerOf(target, source, settings, ledger)) file.write(text)
      await file.keep()
    } finally {
      await file.discard()
    }
  } finally {
    await folder.close()
  }
  const verdict = out === undefined ? 'Written.' : `Written to ${out}.`
  const format = options.get('format') === 'json' ? 'json' : 'pretty'
  writeConvertReport(ledger, { format, verdict, isOutTaken: out === undefined }, context)
  return ledger.problemCounts.size === 0 ? 0 : 1
}

/** Each is loaded when it is asked for. */
async function writerOf(
  target: (typeof TARGETS)[number],
  manifest: ExportedManifest,
  options: ExportOptions,
  ledger: Ledger,
): Promise<AsyncIterable<string>> {
  if (target === 'coco')
    return (await import('../../convert/export/write-coco.js')).writeCoco(manifest, options, ledger)
  return (await import('../../convert/export/write-csv.js')).writeCsv(manifest, options, ledger)
}
