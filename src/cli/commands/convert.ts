/** `custom-labels convert`: from the labels that people have to a manifest. */
import { loadFormat } from '../../convert/all-formats.js'
import { convertImages, type ConvertOptions } from '../../convert/convert-images.js'
import type { FindImage } from '../../convert/image-file.js'
import type { LabelMap } from '../../convert/label-names.js'
import { Ledger } from '../../convert/ledger.js'
import { SourceError } from '../../convert/source-error.js'
import type { SourceFormat } from '../../convert/source-format.js'
import type { GivenArguments } from '../arguments.js'
import { CommandError, UsageError } from '../command-error.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import { CONVERT_OPTIONS, readConvertRequest, type ConvertRequest } from '../convert/convert-options.js'
import { openOutput, type Output } from '../convert/open-output.js'
import { writeConvertReport } from '../convert/write-convert-report.js'

export const convert: Command = {
  synopsis: '--from FORMAT --images PREFIX [options] SOURCE…',
  options: CONVERT_OPTIONS,
  notes: `The key of an image is the prefix of --images and its path in the source, or
below --files. Names of images that are S3 URIs stay as they are.

The report goes to standard output, or, where the manifest goes there, to
standard error. It counts what was read, written, changed and dropped.

Examples:
  custom-labels convert --from coco --images s3://orchard/2026/ \\
    --out training.manifest instances.json
  custom-labels convert --from coco --images s3://orchard/2026/ \\
    --on-problem drop --labels labels.csv instances.json > training.manifest

Exit code: 0 all was written, 1 there are problems (without --on-problem drop,
nothing is written then), 2 the command cannot be run, such as for a source that
cannot be read.`,
  run,
}

async function run(given: GivenArguments, context: CommandContext): Promise<ExitCode> {
  const request = readConvertRequest(given)
  const format = await loadFormat(request.from)
  if (format === undefined) throw new UsageError(`--from is ${request.from}, which is not a format.`)
  const ledger = new Ledger()
  const file = await openOutput(request.out, request.sources, context)
  try {
    await write(format, request, given, ledger, file)
    const isRefused = ledger.hasDropped && !request.drops
    if (isRefused) ledger.refuse()
    else await file.keep()
    const isOutTaken = request.out === undefined
    writeConvertReport(ledger, { format: request.format, verdict: verdictOf(request, isRefused), isOutTaken }, context)
  } catch (error) {
    if (error instanceof SourceError) throw new CommandError(error.message, { cause: error })
    throw error
  } finally {
    await file.discard()
  }
  return ledger.problemCounts.size === 0 ? 0 : 1
}

async function write(
  format: SourceFormat,
  request: ConvertRequest,
  { options }: GivenArguments,
  ledger: Ledger,
  file: Output,
): Promise<void> {
  const settings: ConvertOptions = {
    ...request,
    labels: await labelMapOf(request.labels),
    findImage: await findImageOf(format, request),
  }
  const images = format.read(request.sources, { options, report: ledger.report })
  for await (const line of convertImages(images, settings, ledger)) file.write(line)
}

/** Loaded when it is asked for, as its library is. */
async function labelMapOf(path: string | undefined): Promise<LabelMap> {
  if (path === undefined) return new Map()
  return (await import('../../convert/read-label-map.js')).readLabelMap(path)
}

/** Where the image files are, their headers are read. */
async function findImageOf({ imageFolder }: SourceFormat, request: ConvertRequest): Promise<FindImage | undefined> {
  const folder = request.files ?? (await imageFolder?.(request.sources))
  if (folder === undefined) return undefined
  const { openImageFolder } = await import('../../convert/image-size/image-folder.js')
  return (await openImageFolder(folder)).read
}

function verdictOf({ out }: ConvertRequest, isRefused: boolean): string {
  if (isRefused)
    return 'Nothing was written. Correct the source, or give --on-problem drop to leave out what is named above.'
  return out === undefined ? 'Written.' : `Written to ${out}.`
}
